import { askedActors, askedEvents } from '../../cypher/queries/asked.ts'
import type { Asked, AskedActor, AskedClaims, AskedEvent } from '../../cypher/queries/asked.ts'
import type { EventSummary } from '../../model/api/resources.ts'
import { describeDate } from '../../model/dates.ts'
import { phraseOf } from '../../model/plover/event-types.ts'
import type { Hole, QuestionReading } from '../../model/question.ts'
import { askedClaims, claimRoles } from './asked-claims.ts'
import { counted, listed, sentencesPerRow } from './found.ts'
import type { Found, Understood } from './found.ts'
import { nothingFound } from './looked-for.ts'
import { relaxations } from './relaxations.ts'

type Answered = { kind: 'actor'; asked: Asked<AskedActor> } | { kind: 'event'; asked: Asked<AskedEvent> }

/** Claims that fit a claim with a hole: those who stand in it, or the events that they report. */
export async function answerClaims(understood: Understood): Promise<Found> {
  const { reading } = understood
  const exact = askedClaims(reading, understood.names, understood.selection)
  const notes: string[] = []
  let claims = exact
  let answered = await ask(understood, claims)
  for (const looser of loosened(reading, exact)) {
    if (answered.asked.total > 0) break
    claims = looser.claims
    answered = await ask(understood, claims)
    if (answered.asked.total > 0) notes.push(looser.note)
  }
  const { total, cypher } = answered.asked
  const found = {
    total: { count: total, exact: true },
    notes: [...notes, ...notesOn(reading)],
    cypher,
    relaxed: total > 0 ? [] : await relaxations(understood, exact),
  }
  if (total === 0) return { ...found, rows: [], rankedBy: null, says: nothingFound(understood) }
  if (answered.kind === 'actor') {
    const { items } = answered.asked
    return {
      ...found,
      rows: items.map(({ actor, events, evidence }) => ({
        kind: 'actor' as const,
        actor,
        eventCount: events,
        evidence,
      })),
      rankedBy: 'number of events that fit',
      says: `${listed(
        items.map(({ actor }) => actor.name),
        total,
      )}.`,
    }
  }
  const { items } = answered.asked
  return {
    ...found,
    rows: items.map(({ event, claims: claimCount, evidence }) => ({
      kind: 'event' as const,
      event,
      claimCount,
      evidence,
    })),
    rankedBy: isChronicle(reading) ? 'latest first' : 'independent reports',
    says: eventsSay(reading, items, total),
  }
}

/** Without the words that no sentence has, and without the mode that no event has: what is left out is said. */
function loosened(reading: QuestionReading, exact: AskedClaims): { claims: AskedClaims; note: string }[] {
  const words = reading.words.map(({ text }) => `“${text}”`).join(', ')
  const modes = [...new Set(reading.types.flatMap(({ mode }) => mode ?? []))]
  const without: AskedClaims = { ...exact, words: [] }
  const { modes: _modes, ...anyMode } = exact.selection
  return [
    ...(exact.words.length === 0 || exact.parties.length + exact.sources.length === 0
      ? []
      : [{ claims: without, note: `No sentence that fits has ${words}; these are those without.` }]),
    ...(modes.length === 0
      ? []
      : [
          {
            claims: { ...without, selection: anyMode },
            note: `None of them is coded as “${modes.join('”, “')}”; these are of the same type.`,
          },
        ]),
  ]
}

async function ask(understood: Understood, claims: AskedClaims): Promise<Answered> {
  const { access, reading, request } = understood
  const page = { limit: request.limit, sentences: sentencesPerRow }
  const role = holeRole(reading.hole)
  if (role === null) {
    const latestFirst = isChronicle(reading)
    return {
      kind: 'event',
      asked: await access.read((reader) => askedEvents(reader, claims, { ...page, latestFirst })),
    }
  }
  const types = reading.hole?.types ?? null
  const outlets = role === 'speaker' && types?.includes('media') === true
  const hole = { roles: claimRoles[role], types, outlets }
  return {
    kind: 'actor',
    asked: await access.read((reader) => askedActors(reader, claims, hole, page)),
  }
}

function holeRole(hole: Hole | null): 'actor' | 'recipient' | 'either' | 'speaker' | null {
  const of = hole?.of
  return of === 'actor' || of === 'recipient' || of === 'either' || of === 'speaker' ? of : null
}

/** Whether the latest is what is wanted first. */
const isChronicle = ({ asks, hole }: QuestionReading): boolean =>
  asks !== 'claims' || hole?.of === 'date' || hole?.of === 'place'

function notesOn({ hole, asks, types }: QuestionReading): string[] {
  const read = types.map(
    ({ text, type, mode }) =>
      `I read “${text}” as ${type}${mode === null ? '' : ` ${mode}`} (${phraseOf(type, mode)}), in whatever words.`,
  )
  return [...(asks === 'claims' ? read : []), ...noteOnHole(asks, hole)]
}

function noteOnHole(asks: QuestionReading['asks'], hole: Hole | null): string[] {
  if (asks !== 'claims' || hole === null) return []
  if (/^(?:why|how)$/iu.test(hole.text))
    return [`The graph holds what was done, not “${hole.text.toLowerCase()}”: read it in the sentences.`]
  if (hole.of === 'number')
    return ['The graph counts only dead, injured and arrested people; read this number in the sentences.']
  return []
}

type Says = (items: readonly AskedEvent[], total: number) => string

/** What is said of the events, by what was asked. */
const says: Partial<Record<Hole['of'], Says>> = {
  whether: (items, total) =>
    verdict(
      items.map(({ event }) => event),
      total,
    ),
  count: (_, total) => `${counted(total, 'event')} that ${total === 1 ? 'is' : 'are'} told apart.`,
  date: (items) => {
    const dates = [...new Set(items.map(({ event }) => describeDate(event.date)))]
    return `${listed(dates, dates.length)}.`
  },
  place: (items, total) => {
    const places = [...new Set(items.flatMap(({ event }) => event.place?.name ?? []))]
    return places.length === 0
      ? `${counted(total, 'event')}, none with a known place.`
      : `${listed(places, places.length)}.`
  },
  dead: (items) => numbersSay(items, 'dead'),
  injured: (items) => numbersSay(items, 'injured'),
  arrested: (items) => numbersSay(items, 'arrested'),
}

function eventsSay({ hole, asks }: QuestionReading, items: readonly AskedEvent[], total: number): string {
  const special = asks === 'claims' && hole !== null ? says[hole.of] : undefined
  if (special !== undefined) return special(items, total)
  const [first] = items
  return first === undefined || total > 1 ? `${counted(total, 'event')}.` : `${first.event.name}.`
}

function numbersSay(items: readonly AskedEvent[], kind: 'dead' | 'injured' | 'arrested'): string {
  const counts = items.flatMap(({ evidence }) => evidence.flatMap(({ size }) => size?.[kind] ?? []))
  const low = Math.min(...counts.map((count) => count.low))
  const high = Math.max(...counts.map((count) => count.high))
  const range =
    low === high ? low.toLocaleString('en') : `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`
  return `${range} ${kind}, as reported of ${counted(items.length, 'event')}.`
}

/** Whether it happened, as far as anybody says so. */
function verdict(events: readonly EventSummary[], total: number): string {
  const has = (...statuses: EventSummary['status'][]): boolean =>
    events.some(({ status }) => statuses.includes(status))
  if (has('reported')) return `Yes, as reported: ${counted(total, 'event')}.`
  if (has('disputed')) return 'Reports differ: some affirm it, others deny it.'
  if (has('denied')) return 'It is only denied.'
  if (has('announced')) return 'It is announced; no article reports that it happened.'
  return 'It is spoken of as possible; no article reports that it happened.'
}
