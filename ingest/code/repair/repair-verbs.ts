import type { Dependency } from '../../parse/parsed-article.ts'
import { isPerformative } from '../participants/performatives.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { above, below, hasBelow, isVerb, move, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Puts right which verb leads: an auxiliary taken for the verb, a second deed hung on what was said; one case a function. */
export function repairVerbs(draft: Draft): void {
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    auxiliaryTakenForVerb(draft, index, edge)
    deedBesideSaying(draft, index, edge)
  })
}

/** "have for two years held the town": what stands between makes the parser take "have" for the verb. */
function auxiliaryTakenForVerb(draft: Draft, index: number, edge: Dependency): void {
  const auxiliary = edge.governor
  if (!/^(?:ccomp|xcomp|advcl|dep)$/u.test(edge.label) || !/^VB[ND]$/u.test(tag(draft, index))) return
  if (auxiliary < 0 || auxiliary > index || draft.lemmas[auxiliary] !== 'have' || !isVerb(draft, auxiliary))
    return
  if (hasBelow(draft, auxiliary, /^obj$/u) || !/^(?:IN|TO|RB)$/u.test(tag(draft, auxiliary + 1))) return
  if (hasBelow(draft, index, /^(?:aux|nsubj:pass)/u)) return
  const between = below(draft, index).find(
    ({ label, dependent }) => label === 'nsubj' && dependent < index,
  )?.dependent
  const mark = below(draft, index).find(({ label }) => label === 'mark')?.dependent
  // "have since May fired": the time is taken for a subject, its preposition for a mark.
  if (between !== undefined) {
    if (mark === undefined || mark !== auxiliary + 1 || between < mark) return
    move(draft, between, { label: 'obl', governor: index, dependent: between }, `obl:${word(draft, mark)}`)
    move(draft, mark, { label: 'case', governor: between, dependent: mark }, 'case')
  } else if (mark !== undefined) return
  const place = above(draft, auxiliary)
  if (place === undefined) return
  const subject = below(draft, auxiliary).find(({ label }) => label.startsWith('nsubj'))?.dependent
  const noun =
    subject === undefined && place.label === 'dep' && tag(draft, place.governor).startsWith('NN')
      ? place.governor
      : null
  const top = noun === null ? place : above(draft, noun)
  if (top === undefined || (subject === undefined && noun === null)) return
  for (const child of below(draft, auxiliary))
    if (child.dependent !== index) move(draft, child.dependent, { ...child, governor: index }, child.label)
  if (noun !== null) {
    for (const child of below(draft, noun))
      if (child.dependent > index) move(draft, child.dependent, { ...child, governor: index }, child.label)
  }
  move(draft, index, { ...top, dependent: index }, top.label)
  if (noun !== null) move(draft, noun, { label: 'nsubj', governor: index, dependent: noun }, 'nsubj')
  move(draft, auxiliary, { label: 'aux', governor: index, dependent: auxiliary }, 'aux')
}

/** "said politics had no place in sport and threatened the clubs": who says it threatens, not what it is said of. */
function deedBesideSaying(draft: Draft, index: number, edge: Dependency): void {
  const told = edge.governor
  if (edge.label !== 'conj' || !/^VB[DZ]$/u.test(tag(draft, index)) || told < 0 || told > index) return
  if (!isPerformative(draft.lemmas[index] ?? '') || hasBelow(draft, index, /^(?:nsubj|mark|aux)/u)) return
  const content = above(draft, told)
  if (content?.label !== 'ccomp' || content.governor > told) return
  if (!speechVerbs.has(draft.lemmas[content.governor] ?? '')) return
  if (tag(draft, content.governor) !== tag(draft, index) || hasBelow(draft, told, /^mark$/u)) return
  const subject = below(draft, told).find(({ label }) => label.startsWith('nsubj'))?.dependent
  if (subject === undefined || !tag(draft, subject).startsWith('NN')) return
  if (tag(draft, subject).startsWith('NNP') || roleNounOf(draft.lemmas[subject] ?? '') !== null) return
  move(draft, index, { label: 'conj', governor: content.governor, dependent: index }, 'conj:and')
  for (const speaker of below(draft, content.governor).filter(({ label }) => label.startsWith('nsubj')))
    draft.enhanced.push({ label: 'nsubj', governor: index, dependent: speaker.dependent })
  draft.enhanced = draft.enhanced.filter(
    (other) => other.governor !== index || other.dependent !== subject || !other.label.startsWith('nsubj'),
  )
}
