import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { kinOf } from '../../../knowledge/kin.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Gender, OfficeTitle } from '../../../knowledge/schema.ts'
import { honorifics, titleOf } from '../../../knowledge/titles.ts'
import type { Sector } from '../../../model/plover/sectors.ts'
import type { Candidate } from '../candidate.ts'
import { dependentsBy, lemmaOf, tagOf, textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'
import { countryBefore, titleBefore } from './title-phrase.ts'

/** What the words around a personal name say of its bearer. */
export type PersonDescription = {
  /** "President", "defence minister"; null without. Honorifics ("Mr") are none. */
  title: string | null
  office: OfficeTitle | null
  sector: Sector | null
  gender: Gender | null
  country: string | null
  former: boolean
}

const nothing: PersonDescription = {
  title: null,
  office: null,
  sector: null,
  gender: null,
  country: null,
  former: false,
}

/** Reads title, office, gender and country from the title in front, the apposition and the kin noun beside a name. */
export function describePerson(document: DocumentView, candidate: Candidate): PersonDescription {
  const view = document.sentences[candidate.sentence]
  if (view === undefined) return nothing
  const inFront = describedInFront(document, view, candidate)
  const apposed = describedByApposition(document, view, candidate)
  const kin = kinGender(view, candidate)
  return {
    title: inFront.title ?? apposed.title,
    office: inFront.office ?? apposed.office,
    sector: inFront.sector ?? apposed.sector,
    gender: inFront.gender ?? apposed.gender ?? kin,
    country: inFront.country ?? apposed.country,
    former: inFront.former || apposed.former,
  }
}

function describedInFront(
  document: DocumentView,
  view: SentenceView,
  candidate: Candidate,
): PersonDescription {
  const phrase = titleBefore(document, view, candidate.first)
  // With a comma between them the title is an apposition, or another person's ("a spokesman for the minister, X").
  if (phrase === null || tokenText(view, candidate.first - 1) === ',') return nothing
  const bare = honorifics.has(phrase.title.words)
  return {
    title: bare ? null : phrase.text,
    office: phrase.title.office,
    sector: phrase.title.sector,
    gender: phrase.title.gender,
    country: phrase.country,
    former: phrase.former,
  }
}

/** "X, the Lanian defence minister," and "the Lanian defence minister, X": the parse, or commas where it fails. */
function describedByApposition(
  document: DocumentView,
  view: SentenceView,
  candidate: Candidate,
): PersonDescription {
  const heads = dependentsBy(view, candidate.head, 'appos')
  const above = view.governor[candidate.head]
  if (above?.label === 'appos') heads.push(above.token)
  if (/^(?:,|\()$/u.test(tokenText(view, candidate.end)))
    heads.push(...nounAfterComma(view, candidate.end + 1))
  for (const head of heads) {
    const described = describedByNoun(document, view, head)
    if (described.title !== null) return described
  }
  return nothing
}

/** The head of a noun phrase that starts after a comma: "…, the defence minister of Lania, …". */
function nounAfterComma(view: SentenceView, start: number): number[] {
  const head = view.dependents.findIndex(
    (arcs, token) =>
      token >= start &&
      token < start + 7 &&
      arcs.some((arc) => arc.label === 'det' && arc.token === start) &&
      titleOf(lemmaOf(view, token)) !== null,
  )
  return head < 0 ? [] : [head]
}

/** Reads a description off a noun phrase by its head. */
export function describedByNoun(document: DocumentView, view: SentenceView, head: number): PersonDescription {
  let title = null
  let first = head
  for (let start = head; start >= 0 && head - start < 4; start -= 1) {
    const found = titleOf(textBetween(document, view, start, head + 1))
    if (found !== null) {
      title = found
      first = start
    }
  }
  // "minister of defence", "secretary of state"
  let end = head + 1
  for (let stop = head + 3; stop <= head + 4 && stop <= view.tokens.length; stop += 1) {
    const found = titleOf(textBetween(document, view, first, stop))
    if (found !== null) {
      title = found
      end = stop
    }
  }
  const role = roleNounOf(lemmaOf(view, head))
  if (title === null && (role === null || role.kind !== 'one')) return nothing
  const before = countryBefore(document, view, first)
  return {
    title: textBetween(document, view, first, end),
    office: title?.office ?? null,
    sector: title?.sector ?? role?.sector ?? null,
    gender: title?.gender ?? null,
    country: before.country ?? countryAfter(document, view, head),
    former: before.former,
  }
}

/** "president of Lania", "ambassador to Vostria" (whose country is another): only "of" tells. */
function countryAfter(document: DocumentView, view: SentenceView, head: number): string | null {
  for (const arc of view.dependents[head] ?? []) {
    if (arc.label !== 'nmod' && arc.label !== 'nmod:poss') continue
    const isOf = (view.dependents[arc.token] ?? []).some(
      (inner) => inner.label === 'case' && /^(?:of|['’]s?)$/iu.test(tokenText(view, inner.token)),
    )
    if (!isOf) continue
    for (let first = Math.max(0, arc.token - 3); first <= arc.token; first += 1) {
      const name = textBetween(document, view, first, arc.token + 1)
      if (!/^\p{Lu}/u.test(name)) continue
      const code = countryNamed(name)?.code ?? countryOfDemonym(name)?.code ?? governmentSeat(name)
      if (code !== null && code !== undefined) return code
    }
  }
  return null
}

/** "his sister X": the kin noun governs or stands before the name. */
function kinGender(view: SentenceView, candidate: Candidate): Gender | null {
  const above = view.governor[candidate.head]
  const around = [
    candidate.first - 1,
    ...(above === null || above === undefined || above.label.startsWith('nmod') ? [] : [above.token]),
  ]
  for (const token of around) {
    if (token < 0 || (token !== candidate.first - 1 && Math.abs(token - candidate.first) > 4)) continue
    const kin = kinOf(lemmaOf(view, token))
    if (kin !== null && token < candidate.first) return kin.gender
  }
  // "Anu Tamm, the influential sister of …": by the parse, or by the words behind the comma.
  const behind = dependentsBy(view, candidate.head, 'appos')
  if (tokenText(view, candidate.end) === ',')
    for (let token = candidate.end + 1; token < candidate.end + 6; token += 1) {
      if (!/^(?:DT|JJ|NN|PRP\$|POS|NNP)/u.test(tagOf(view, token))) break
      behind.push(token)
    }
  return (
    behind.map((token) => kinOf(lemmaOf(view, token))?.gender ?? null).find((gender) => gender !== null) ??
    null
  )
}
