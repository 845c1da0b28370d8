import { countryOfDemonym } from '../../../knowledge/countries.ts'
import { adjectivalParticiples } from '../../../knowledge/participles.ts'
import { isNoun, lowerText, tagOf } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** A common noun with what stands before it. */
export type NounPhrase = {
  head: number
  first: number
  end: number
  /** "definite" with the, this, that, a possessor; "indefinite" with a; "bare" without any. */
  article: 'definite' | 'indefinite' | 'bare'
  /** The token of a possessor ("his", "Lania's"), or null. */
  possessor: number | null
  plural: boolean
  /** Modifiers between article and head. */
  modifiers: readonly number[]
  numeral: string | null
}

const inFront = /^(?:det|amod|compound|nummod|nmod:poss|det:predet)$/u

const quantifiers =
  /^(?:many|several|few|more|most|other|various|numerous|additional|certain|such|same|own|further|dozen|dozens|hundred|hundreds|thousand|thousands|first|last|next|previous|entire|whole)$/u

/** The phrase of a noun: its own words in front, without relative clauses and prepositional phrases behind. */
export function nounPhrase(view: SentenceView, head: number): NounPhrase {
  let first = head
  let possessor: number | null = null
  const wanted = new Set(
    (view.dependents[head] ?? [])
      .filter((arc) => arc.token < head && inFront.test(arc.label))
      .map((arc) => arc.token),
  )
  for (const arc of view.dependents[head] ?? [])
    if (arc.label === 'nmod:poss' && arc.token < head) possessor = arc.token
  while (first > 0 && belongs(view, first - 1, head, wanted) && !isGerund(view, first - 1)) first -= 1
  first = behindReducedClause(view, first, head)
  const determiner = (view.dependents[head] ?? []).find((arc) => arc.label === 'det' && arc.token < head)
  const word = determiner === undefined ? '' : lowerText(view, determiner.token)
  const article =
    possessor !== null || /^(?:the|this|that|these|those|both|all)$/u.test(word)
      ? 'definite'
      : /^(?:a|an|another|some|any|every|each|no)$/u.test(word)
        ? 'indefinite'
        : 'bare'
  const modifiers: number[] = []
  for (let token = first; token < head; token += 1)
    if (
      /^(?:NN|JJ|VB[NG]|HYPH|AFX)/u.test(tagOf(view, token)) &&
      !quantifiers.test(lowerText(view, token)) &&
      !isGerund(view, token) &&
      !isPossessorPart(view, token, possessor)
    )
      modifiers.push(token)
  const numeral = (view.dependents[head] ?? []).find((arc) => arc.label === 'nummod' && arc.token < head)
  return {
    head,
    first,
    end: head + 1,
    article,
    possessor,
    plural: /^NNP?S$/u.test(tagOf(view, head)),
    modifiers,
    numeral: numeral === undefined ? null : lowerText(view, numeral.token),
  }
}

/** "a deployment South Korean officials expect": a noun before a nation's adjective ends the phrase before this one. */
function behindReducedClause(view: SentenceView, first: number, head: number): number {
  for (let token = head - 1; token > first; token -= 1) {
    if (tagOf(view, token) !== 'JJ' || countryOfDemonym(lowerText(view, token)) === null) continue
    let begin = token
    while (begin > first && /^(?:NNP|JJ)/u.test(tagOf(view, begin - 1))) begin -= 1
    return begin > first && /^NNS?$/u.test(tagOf(view, begin - 1)) ? begin : first
  }
  return first
}

/** "focused on supporting refugees": behind a preposition or comma a participle governs the noun and does not describe it. */
function isGerund(view: SentenceView, token: number): boolean {
  return (
    tagOf(view, token) === 'VBG' &&
    (/^(?:IN|TO|,)$/u.test(tagOf(view, token - 1)) || token === 0) &&
    !adjectivalParticiples.has(lowerText(view, token))
  )
}

/** Whether a word left of a phrase is part of it: it hangs, directly or through its neighbours, on the head. */
function belongs(view: SentenceView, token: number, head: number, wanted: ReadonlySet<number>): boolean {
  let at = token
  for (let steps = 0; steps < 8; steps += 1) {
    // "Kurdish and Yezidi fighters": what is joined to a modifier belongs with it.
    if (wanted.has(at)) return !/^[;:"“”()]$/u.test(lowerText(view, token))
    const above = view.governor[at] ?? null
    if (above === null || above.token > head) return false
    if (above.token < token && above.label !== 'conj') return false
    at = above.token
  }
  return false
}

function isPossessorPart(view: SentenceView, token: number, possessor: number | null): boolean {
  if (possessor === null) return false
  let at = token
  for (let steps = 0; steps < 8; steps += 1) {
    if (at === possessor) return true
    const above = view.governor[at] ?? null
    if (above === null) return false
    at = above.token
  }
  return false
}

/** Whether a noun modifies another noun and so is no phrase of its own. */
export function isModifier(view: SentenceView, token: number): boolean {
  const above = view.governor[token] ?? null
  return (
    above !== null &&
    /^(?:compound|amod)$/u.test(above.label) &&
    isNoun(view, above.token) &&
    above.token > token
  )
}
