/** The paragraphs of a text with where each begins. */
export function paragraphs(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, text: match[0] }))
}
