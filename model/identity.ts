import { createHash } from 'node:crypto'

/** The first 32 hexadecimal digits of the SHA-256 of the parts, which are kept apart by a separator no text holds. */
export function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32)
}

/** An article's id: the same body by the same outlet at the same URL is the same article. */
export function articleId(article: { outlet: string | null; url: string | null; text: string }): string {
  return hash(article.outlet ?? '', article.url ?? '', article.text)
}

/** Finds identical copies printed elsewhere. */
export function textHash(text: string): string {
  return hash(text)
}

/** A sentence's id within the whole graph. */
export function sentenceId(article: string, index: number): string {
  return `${article}:${index}`
}

/** A mention's id: its article and its span. */
export function mentionId(article: string, start: number, end: number): string {
  return `${article}:${start}-${end}`
}

/**
 * A claim's id from what it rests on: article, sentence, trigger span, type and coder. `ordinal` tells apart several
 * claims of one trigger and type (PLOVER: several events in one record only when actors and recipients are the same).
 */
export function claimId(claim: {
  article: string
  sentence: number
  trigger: { start: number; end: number }
  type: string
  coder: string
  ordinal: number
}): string {
  const { article, sentence, trigger, type, coder, ordinal } = claim
  return hash(article, String(sentence), `${trigger.start}-${trigger.end}`, type, coder, String(ordinal))
}

/** A relation's id: its article, sentence, type, ends and title. */
export function relationId(
  article: string,
  relation: { sentence: number; type: string; subject: string; object: string; title: string | null },
): string {
  const { sentence, type, subject, object, title } = relation
  return hash(article, String(sentence), type, subject, object, title ?? '')
}
