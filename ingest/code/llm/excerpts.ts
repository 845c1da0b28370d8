import type { ParsedSentence } from '../../parse/parsed-article.ts'

/** Sentences that are asked about in one request, and those before them, given for understanding. */
export type Excerpt = { before: readonly ParsedSentence[]; sentences: readonly ParsedSentence[] }

/** Enough for most articles in one request; longer answers are cut off or careless. */
const mostSentences = 40
const mostCharacters = 8_000
const givenBefore = 2

/** Cuts an article into excerpts, each sentence in exactly one. */
export function excerptsOf(sentences: readonly ParsedSentence[]): Excerpt[] {
  const groups: ParsedSentence[][] = []
  let room = 0
  for (const sentence of sentences) {
    const length = sentence.end - sentence.start
    const group = groups.at(-1)
    if (group === undefined || group.length === mostSentences || length > room) {
      groups.push([sentence])
      room = mostCharacters - length
    } else {
      group.push(sentence)
      room -= length
    }
  }
  return groups.map((group, at) => ({
    before: groups.slice(0, at).flat().slice(-givenBefore),
    sentences: group,
  }))
}
