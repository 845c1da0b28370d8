import { tokensWhere } from '../tokens-where.ts'
import { kindsShownBy, localKinds } from '../../../knowledge/body-kinds.ts'
import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { isGivenName } from '../../../knowledge/given-names.ts'
import { sharedFirstWords } from '../../../knowledge/name-words.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import { bracketedAcronyms } from './acronyms.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { neverNames } from './never-names.ts'
import { isCapitalised, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'
import { withoutPrefix } from './ships.ts'

/**
 * A name heard again in a shorter form is the same name whatever the CRF takes it for: the first word of an organisation's
 * ("Helvor" of "Helvor Foods"), and the surname of a person ("Choque" of "Rufino Choque Mamani").
 */
export function namesAgain(document: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const persons = candidates.filter(({ shape, text }) => shape === 'person' && /\s/u.test(text))
  const partsOfPersons = new Set(persons.flatMap(({ text }) => text.split(/\s+/u).map(foldName)))
  const organizations = candidates.filter(({ shape }) => shape === 'organization')
  const starts = new Set([
    ...firstWords(candidates, partsOfPersons),
    ...bracketedAcronyms(document, organizations).map(({ acronym }) => acronym),
    ...organizations.flatMap(({ text }) => withoutPrefix(text) ?? []),
  ])
  const surnames = surnamesOf(persons)
  const judged = candidates.map((candidate) =>
    starts.has(candidate.text) && isOpen(candidate) && !isLocated(document, candidate)
      ? { ...candidate, shape: 'organization' as const, known: null }
      : candidate,
  )
  const bySentence = Map.groupBy(judged, ({ sentence }) => sentence)
  const added = document.sentences.flatMap((view) =>
    missed(view, bySentence.get(view.index) ?? [], starts, surnames),
  )
  return added.length === 0 ? judged : [...judged, ...added].toSorted(inTextOrder)
}

/** First words that stand for an organisation by themselves: no word of another kind begins the name. */
function firstWords(candidates: readonly Candidate[], partsOfPersons: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const { shape, known, text } of candidates) {
    if (shape !== 'organization' || known !== null) continue
    const [first = '', ...rest] = text.split(/\s+/u)
    if (
      rest.length === 0 ||
      first.length < 4 ||
      !/^\p{Lu}\p{Ll}/u.test(first) ||
      partsOfPersons.has(foldName(first))
    )
      continue
    // A town's paper is not called by the town's name.
    if (kindsShownBy(text).some((kind) => localKinds.has(kind))) continue
    if (/^(?:of|for|and)$/u.test(rest[0] ?? '') || !isDistinctive(first)) continue
    found.add(first)
  }
  return found
}

const isDistinctive = (word: string) =>
  !sharedFirstWords.has(foldName(word)) &&
  countryNamed(word) === null &&
  countryOfDemonym(word) === null &&
  titleOf(word) === null &&
  roleNounOf(foldName(word)) === null &&
  !isGivenName(word) &&
  !neverNames.has(foldName(word))

/** A bare word that the tables do not know. */
const isOpen = ({ shape, known, source }: Candidate) =>
  known === null && source !== 'table' && (shape === 'person' || shape === 'place' || shape === 'other')

const isLocated = (document: DocumentView, candidate: Candidate) => {
  const view = document.sentences[candidate.sentence]
  return (
    candidate.shape === 'place' &&
    view !== undefined &&
    /^(?:in|at|near|around|outside|to|into)$/u.test(lowerText(view, candidate.first - 1))
  )
}

/** Last words of full names; of three and more words also the one before it, which is the surname in Spanish names. */
function surnamesOf(persons: readonly Candidate[]): Set<string> {
  return new Set(
    persons.flatMap(({ text }) => {
      const parts = text.split(/\s+/u)
      const middle = parts.length === 3 ? (parts[1] ?? '') : ''
      return [parts.at(-1) ?? '', middle].filter(
        (part) => part.length > 2 && !isGivenName(part) && /^\p{Lu}\p{Ll}/u.test(part),
      )
    }),
  )
}

/** Places in a sentence where such a word stands without having been found; `own` are the names found there. */
function missed(
  view: SentenceView,
  own: readonly Candidate[],
  starts: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): Candidate[] {
  const isFree = (token: number) => !own.some(({ first, end }) => first <= token && token < end)
  const mayBe = (token: number) =>
    tagOf(view, token).startsWith('NNP') &&
    (starts.has(tokenText(view, token)) || surnames.has(tokenText(view, token)))
  return tokensWhere(view, mayBe).flatMap((token): Candidate[] => {
    if (!isFree(token)) return []
    const text = tokenText(view, token)
    // A longer name, of a place or a thing, is another one.
    if ((isCapitalised(view, token + 1) && isFree(token + 1)) || isJoinedBefore(view, token)) return []
    const shape = starts.has(text) ? 'organization' : 'person'
    return [
      {
        sentence: view.index,
        first: token,
        end: token + 1,
        head: token,
        text,
        shape,
        known: null,
        source: 'echo',
      },
    ]
  })
}

const isJoinedBefore = (view: SentenceView, token: number) =>
  token > 0 &&
  isCapitalised(view, token - 1) &&
  tagOf(view, token - 1).startsWith('NNP') &&
  titleOf(tokenText(view, token - 1)) === null
