import type { ClaimEvidence } from '../../model/api/resources.ts'

const shown = ['actor', 'trigger', 'recipient', 'speaker', 'hedge'] as const

/** For each character of a sentence (UTF-16), the roles that mark it. */
export type CharacterMarks = string[]

/** The marks that the API stores for a claim, character by character of its sentence. */
export function marksOf({ sentence }: ClaimEvidence): CharacterMarks {
  return Array.from({ length: sentence.text.length }, (_, index) => {
    const at = sentence.start + index
    return shown
      .filter((role) => sentence.marks.some((mark) => mark.as === role && mark.start <= at && at < mark.end))
      .join(' ')
  })
}

/** A piece of evidence as the page shows it. */
export type Card = { text: string; marks: CharacterMarks; says: string; copies: number }

/** Reads the evidence out of the page; runs there. */
export function cardsOf(panel: Element): Card[] {
  const roles = ['actor', 'trigger', 'recipient', 'speaker', 'hedge']
  return [...panel.querySelectorAll('article')].map((card) => {
    const quote = card.querySelector('blockquote')
    const marks = [...(quote?.childNodes ?? [])].flatMap((node) => {
      const classes = node instanceof HTMLElement ? [...node.classList] : []
      const own = roles.filter((role) => classes.includes(`mark-${role}`)).join(' ')
      return Array.from({ length: (node.textContent ?? '').length }, () => own)
    })
    return {
      text: quote?.textContent ?? '',
      marks,
      says: card.textContent ?? '',
      copies: [...card.querySelectorAll('details')]
        .filter((details) => (details.textContent ?? '').startsWith('Printed word for word'))
        .reduce((sum, details) => sum + details.querySelectorAll('li').length, 0),
    }
  })
}

/** The value below which so many percent lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.ceil((percent / 100) * sorted.length) - 1, sorted.length - 1)] ?? 0
}
