import type { AskAnswer } from '../../../model/api/ask.ts'

/** What a part of a question was read as. */
export const partNames = {
  asked: 'what is asked',
  name: 'name',
  event: 'kind of event',
  relation: 'relation',
  date: 'date',
  place: 'place',
  unknown: 'not understood',
} as const
export type PartKind = keyof typeof partNames
export type QuestionPart = { start: number; text: string; as: PartKind | null }
type Span = { start: number; end: number }

/** Cuts a question into the parts that were read, or not understood, and what lies between; together they are the question. */
export function questionParts({
  question,
  reading,
  notUnderstood,
}: Pick<AskAnswer, 'question' | 'reading' | 'notUnderstood'>): QuestionPart[] {
  const read: (Span & { as: PartKind })[] = [
    ...notUnderstood.map((span) => ({ ...span, as: 'unknown' as const })),
    ...(reading === null
      ? []
      : [
          ...reading.names.map((span) => ({ ...span, as: 'name' as const })),
          ...reading.types.map((span) => ({ ...span, as: 'event' as const })),
          ...present(reading.date, 'date'),
          ...present(reading.place, 'place'),
          ...present(reading.hole, 'asked'),
          // It spans whole clauses, so whatever is read more closely comes first.
          ...present(reading.relation, 'relation'),
        ]),
  ]
  const cuts = new Set([0, question.length])
  for (const { start, end } of read)
    cuts.add(Math.min(start, question.length)).add(Math.min(end, question.length))
  const points = [...cuts].toSorted((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? question.length
    const part = read.find((span) => span.start <= start && span.end >= end)
    return { start, text: question.slice(start, end), as: part?.as ?? null }
  })
}

function present(span: Span | null, as: PartKind): (Span & { as: PartKind })[] {
  return span === null ? [] : [{ start: span.start, end: span.end, as }]
}
