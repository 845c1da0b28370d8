import { words } from '../../../knowledge/phrases.ts'
import { isPeople } from '../../../knowledge/peoples.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { dependentsBy, isNoun, lemmaOf, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Nouns that say no more of people than age and sex: joined by "and" they are one group ("three women and two children"). */
const ages = new Set(
  words('woman, man, child, girl, boy, baby, infant, toddler, teenager, youth, elderly, adult, pensioner'),
)

/** Nouns that measure people named behind "of": "a group of Chilean teenagers", "dozens of protesters". */
const measures = new Set(
  words(`group, number, dozen, score, hundred, thousand, million, crowd, handful, majority, minority, ten, band, row, wave, pair,
    couple, string, series, convoy, flood, influx, team, gang, mob, party, bunch, cluster, portion, half, third, quarter, percent,
    percentage, total, batch, column, busload, boatload, generation, section, most, all, several, part`),
)

/** Whom one stands with: states, groups and people alike, so that only the plural is an actor of its own. */
const partners = new Set(
  words(
    'allies, partners, backers, neighbours, neighbors, opponents, rivals, enemies, adversaries, counterparts',
  ),
)

/** Whether a plural noun names a people ("Kurds"), or people left over from a count ("200 others"). */
export function namesPeople(view: SentenceView, token: number): boolean {
  if (!/^NNP?S$/u.test(tagOf(view, token))) return false
  if (partners.has(lowerText(view, token))) return true
  if (lowerText(view, token) === 'others') return dependentsBy(view, token, 'nummod').length > 0
  return /^\p{Lu}/u.test(tokenText(view, token)) && isPeople(tokenText(view, token))
}

/** "A group of teenagers": the group is the teenagers, who are found by themselves. */
export function isMeasureOfPeople(view: SentenceView, token: number): boolean {
  if (!measures.has(lemmaOf(view, token))) return false
  return (view.dependents[token] ?? []).some(
    ({ label, token: inner }) =>
      label === 'nmod' &&
      dependentsBy(view, inner, 'case').some((mark) => lowerText(view, mark) === 'of') &&
      (namesPeople(view, inner) ||
        (roleNounOf(lemmaOf(view, inner)) !== null &&
          roleNounOf(lemmaOf(view, inner))?.kind !== 'body' &&
          tagOf(view, inner).endsWith('S'))),
  )
}

const isAge = (view: SentenceView, token: number) => ages.has(lemmaOf(view, token)) && isNoun(view, token)

/** Whether a noun of age stands behind another it is joined to: it is part of that group. */
export function isLaterOfPeople(view: SentenceView, token: number): boolean {
  const above = view.governor[token] ?? null
  return above?.label === 'conj' && isAge(view, token) && isAge(view, above.token)
}

/** A phrase with the nouns of age joined to it. */
export function withOthers(view: SentenceView, phrase: NounPhrase): NounPhrase {
  if (!isAge(view, phrase.head)) return phrase
  const last = dependentsBy(view, phrase.head, 'conj')
    .filter((token) => isAge(view, token))
    .at(-1)
  return last === undefined || last < phrase.head ? phrase : { ...phrase, end: last + 1, plural: true }
}
