import { z } from 'zod'
import type { Mention, MentionKind } from '../../model/mention.ts'

/** CoreNLP's answer with coreference (4.5.10, JSONOutputter), as far as it is used. Word indices are 1-based there. */
export const CoreNlpChains = z.object({
  sentences: z.array(
    z.object({
      tokens: z.array(
        z.object({
          characterOffsetBegin: z.int(),
          characterOffsetEnd: z.int(),
          pos: z.string(),
          ner: z.string(),
        }),
      ),
    }),
  ),
  corefs: z.record(
    z.string(),
    z.array(z.object({ startIndex: z.int(), endIndex: z.int(), headIndex: z.int(), sentNum: z.int() })),
  ),
})
export type CoreNlpChains = z.infer<typeof CoreNlpChains>

/** What the coreference scorer reads of an extraction, made of somebody else's chains; `type` null where unknown. */
export type ForeignMention = Pick<Mention, 'start' | 'end' | 'kind'> & {
  type: Mention['type'] | null
  actor: string
}

/** Both the coarse and the fine names of CoreNLP's types. */
const typeOfLabel: Record<string, Mention['type'] | undefined> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  COUNTRY: 'country',
  LOCATION: 'place',
  CITY: 'place',
  STATE_OR_PROVINCE: 'place',
}

/** CoreNLP's chains as mentions in the form of `dramatis extract`: the kind by the head's tag, the type by its name label. */
export function mentionsOfChains({ sentences, corefs }: CoreNlpChains): ForeignMention[] {
  return Object.entries(corefs)
    .flatMap(([chain, mentions]) =>
      mentions.flatMap(({ sentNum, startIndex, endIndex, headIndex }): ForeignMention[] => {
        const tokens = sentences[sentNum - 1]?.tokens ?? []
        const [first, last, head] = [tokens[startIndex - 1], tokens[endIndex - 2], tokens[headIndex - 1]]
        if (first === undefined || last === undefined || head === undefined) return []
        return [
          {
            start: first.characterOffsetBegin,
            end: last.characterOffsetEnd,
            kind: kindOfTag(head.pos),
            type: typeOfLabel[head.ner] ?? null,
            actor: `chain ${chain}`,
          },
        ]
      }),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function kindOfTag(tag: string): MentionKind {
  if (/^(?:PRP|WP)/u.test(tag)) return 'pronoun'
  return tag.startsWith('NNP') ? 'name' : 'nominal'
}
