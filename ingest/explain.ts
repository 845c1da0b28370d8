import type { Sentence } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Extraction } from '../model/extraction.ts'
import type { UnclaimedWord } from './code/unclaimed.ts'

/** A sentence with its words, the claims that came of it, and the words of which none came. */
export type ExplainedSentence = Sentence & { text: string; claims: Claim[]; unclaimed: UnclaimedWord[] }

/** Sorts an extraction by sentence, and adds why the other words of each tell no event. */
export function explainSentences(
  { article, sentences, claims }: Extraction,
  unclaimed: ReadonlyMap<number, UnclaimedWord[]>,
): ExplainedSentence[] {
  return sentences.map(({ index, start, end }) => ({
    index,
    start,
    end,
    text: article.text.slice(start, end),
    claims: claims.filter((claim) => claim.sentence === index),
    unclaimed: unclaimed.get(index) ?? [],
  }))
}
