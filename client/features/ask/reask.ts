type Span = { start: number; end: number }

/** The question with other words at one place: how one asks again about somebody else. */
export function withWords(question: string, { start, end }: Span, words: string): string {
  return `${question.slice(0, start)}${words}${question.slice(end)}`
}

const leading = /\s*\b(?:in|on|at|during|since|before|after|until|from|by|near)(?:\s+the)?\s*$/iu

/** The question without a date or a place, and without the preposition before it. */
export function withoutWords(question: string, { start, end }: Span): string {
  const before = question.slice(0, start).replace(leading, '').trimEnd()
  return `${before}${question.slice(end)}`.trim()
}
