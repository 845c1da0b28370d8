import {
  headModifiers,
  headPhrases,
  lesserModifiers,
  positionOf,
  postsOfAnyBody,
  postsOfStateWithUnit,
  privateUnits,
  rulingPhrases,
  servantPhrases,
  stateUnits,
} from '../../../knowledge/positions.ts'
import type { RelationType } from '../../../model/relation.ts'

/** A post as the words around its noun describe it, all in lower case. */
export type Post = {
  lemma: string
  modifiers: readonly string[]
  complement: readonly string[]
  /** "a leader", "one of the leaders". */
  indefinite: boolean
  /** Whether the owner has the post itself, or something that the post is at the head of. */
  through: 'front' | 'behind' | 'unit'
}

type Made = Extract<RelationType, 'leads' | 'member_of'>

/**
 * What a post makes of its holder for the state or body it belongs to; null where it makes nothing of him ("opposition leader",
 * "economist" of a state).
 */
export function relationOfPost(post: Post, what: 'country' | 'body'): Made | null {
  return what === 'country' ? inState(post) : inBody(post)
}

const endsWith = (post: Post, phrases: readonly string[]): boolean => {
  const words = [...post.modifiers, post.lemma, ...post.complement].filter((word) => word !== '-').join(' ')
  return phrases.some((phrase) => ` ${words}`.endsWith(` ${phrase}`))
}

const hasModifier = (post: Post, list: ReadonlySet<string>): boolean =>
  post.modifiers.some((word) => list.has(word))

const isAboutUnit = (post: Post): boolean =>
  hasModifier(post, stateUnits) || post.complement.some((word) => stateUnits.has(word))

function inState(post: Post): Made | null {
  const position = positionOf(post.lemma)
  const lesser = hasModifier(post, lesserModifiers) || post.indefinite
  if (endsWith(post, rulingPhrases)) return lesser || post.through === 'unit' ? 'member_of' : 'leads'
  if (endsWith(post, servantPhrases)) return 'member_of'
  if (position === 'ruler') return ofRuler(post, lesser)
  if (position === 'head') {
    if (hasModifier(post, privateUnits)) return null
    return isAboutUnit(post) || /^(?:speaker|commander|commander-in-chief)$/u.test(post.lemma)
      ? 'member_of'
      : null
  }
  if (position !== 'servant') return null
  if (postsOfAnyBody.has(post.lemma) && hasModifier(post, privateUnits)) return null
  if (postsOfStateWithUnit.has(post.lemma)) return isAboutUnit(post) ? 'member_of' : null
  return 'member_of'
}

function ofRuler(post: Post, lesser: boolean): Made | null {
  if (isAboutUnit(post)) return 'member_of'
  if (hasModifier(post, privateUnits) || (post.through === 'unit' && post.complement.length > 0)) return null
  return lesser ? 'member_of' : 'leads'
}

const party = new Set(['candidate', 'nominee'])

function inBody(post: Post): Made | null {
  const position = positionOf(post.lemma)
  if (party.has(post.lemma) && post.through === 'unit') return null
  if (post.indefinite || post.through === 'unit' || hasModifier(post, lesserModifiers)) return 'member_of'
  if (endsWith(post, headPhrases) || endsWith(post, rulingPhrases)) return 'leads'
  if (position !== 'ruler' && position !== 'head') return 'member_of'
  // "Hezbollah commander X" is one of many, "the commander of the fleet" the only one.
  if (post.through === 'front' && /^(?:commander|captain|principal|warlord)$/u.test(post.lemma))
    return 'member_of'
  if (post.complement.length > 0) return 'member_of'
  return post.modifiers.every((word) => headModifiers.has(word) || /^(?:-|\d+)$/u.test(word))
    ? 'leads'
    : 'member_of'
}
