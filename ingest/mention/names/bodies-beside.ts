import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Entity } from '../entity.ts'
import type { Found } from '../found.ts'
import { isNoun, lemmaOf, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/**
 * The organisations a person's name is put together with, so that "his party" can be told: "Anu Tamm of People Power",
 * "People Power's Anu Tamm", "Anu Tamm (People Power)", "People Power leader Anu Tamm", "Anu Tamm, chair of People Power".
 */
export function bodiesBeside(view: SentenceView, name: Found, named: readonly Found[]): Entity[] {
  const bodies = named.filter((item) => item.type === 'organization' || item.type === 'media')
  return bodies.filter((body) => standsBeside(view, name, body)).flatMap((body) => body.entities)
}

function standsBeside(view: SentenceView, name: Found, body: Found): boolean {
  if (body.first >= name.end) return isBehind(view, name.end, body.first)
  if (body.end > name.first) return false
  return isInFront(view, body.end, name.first) || isOfRole(view, body, name)
}

/** What may stand between a name and the body behind it: "of the", "(", ", the leader of the". */
function isBehind(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 8) return false
  const between = wordsBetween(view, from, to)
  if (/^(?:of|from|with|\()(?: the)?$/u.test(between)) return true
  if (!between.startsWith(', ') || !/ (?:of|for|at)(?: the)?$/u.test(between)) return false
  return hasRole(view, from, to) && onlyDescription(view, from + 1, to)
}

/** "People Power's Anu Tamm", "People Power leader Anu Tamm", "the People Power's chairman, Anu Tamm". */
function isInFront(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 6) return false
  const between = wordsBetween(view, from, to)
  if (/^['’]s?$/u.test(between)) return true
  return hasRole(view, from, to) && onlyDescription(view, from, to)
}

/** "The president of People Power, Anu Tamm". */
function isOfRole(view: SentenceView, body: Found, name: Found): boolean {
  const link = lowerText(view, body.first - 1) === 'the' ? body.first - 2 : body.first - 1
  return (
    wordsBetween(view, body.end, name.first) === ',' &&
    lowerText(view, link) === 'of' &&
    roleNounOf(lemmaOf(view, link - 1))?.kind === 'one'
  )
}

const wordsBetween = (view: SentenceView, from: number, to: number) =>
  Array.from({ length: to - from }, (_, step) => lowerText(view, from + step)).join(' ')

function hasRole(view: SentenceView, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1)
    if (isNoun(view, token) && roleNounOf(lemmaOf(view, token))?.kind === 'one') return true
  return false
}

function onlyDescription(view: SentenceView, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1)
    if (!/^(?:NN|JJ|DT|IN|POS|HYPH|CC|VBG)/u.test(tagOf(view, token)) && tokenText(view, token) !== ',')
      return false
  return true
}
