import { z } from 'zod'
import { NameSpan } from './parsed-article.ts'
import { standInFor } from './text-to-read.ts'
import type { Dependency, ParsedArticle, ParsedSentence, TimeExpression, Token } from './parsed-article.ts'
import { withSettledWeekday } from './weekdays.ts'

/** CoreNLP's JSON output (4.5.10, JSONOutputter), as far as it is used. Token and dependency indices are 1-based there. */
const CoreNlpDependency = z.object({ dep: z.string(), governor: z.int(), dependent: z.int() })
const CoreNlpMention = z.object({
  tokenBegin: z.int(),
  tokenEnd: z.int(),
  characterOffsetBegin: z.int(),
  characterOffsetEnd: z.int(),
  ner: z.string(),
  timex: z
    .object({ type: z.string().optional(), value: z.string().optional(), altValue: z.string().optional() })
    .optional(),
})
export const CoreNlpDocument = z.object({
  sentences: z.array(
    z.object({
      index: z.int(),
      basicDependencies: z.array(CoreNlpDependency).default([]),
      enhancedPlusPlusDependencies: z.array(CoreNlpDependency).default([]),
      entitymentions: z.array(CoreNlpMention).default([]),
      tokens: z.array(
        z.object({
          characterOffsetBegin: z.int(),
          characterOffsetEnd: z.int(),
          originalText: z.string(),
          lemma: z.string(),
          pos: z.string(),
        }),
      ),
    }),
  ),
})
export type CoreNlpDocument = z.infer<typeof CoreNlpDocument>

const timeTypes = new Set(['DATE', 'TIME', 'DURATION', 'SET'])

/**
 * Turns CoreNLP's answer into the neutral model: 0-based indices, paragraphs counted from the text's empty lines, weekdays
 * counted back from `referenceDate` (ISO, or null).
 */
export function toParsedArticle(
  document: CoreNlpDocument,
  text: string,
  referenceDate: string | null,
): ParsedArticle {
  const paragraphOf = paragraphCounter(text)
  const sentences: ParsedSentence[] = []
  for (const sentence of document.sentences) {
    const first = sentence.tokens[0]
    const last = sentence.tokens.at(-1)
    if (first === undefined || last === undefined) continue
    const tokens: Token[] = sentence.tokens.map((token) => toToken(token, text))
    sentences.push({
      index: sentences.length,
      start: first.characterOffsetBegin,
      end: last.characterOffsetEnd,
      paragraph: paragraphOf(first.characterOffsetBegin),
      tokens,
      basic: toDependencies(sentence.basicDependencies),
      enhanced: toDependencies(sentence.enhancedPlusPlusDependencies),
      names: sentence.entitymentions.flatMap((mention) => toName(mention, tokens)),
      times: sentence.entitymentions
        .flatMap(toTime)
        .map((time) => withSettledWeekday(time, text.slice(time.start, time.end), referenceDate)),
    })
  }
  return { sentences }
}

function toToken(token: CoreNlpDocument['sentences'][number]['tokens'][number], text: string): Token {
  const { characterOffsetBegin: start, characterOffsetEnd: end } = token
  const written = text.slice(start, end)
  const isStandIn = standInFor(token.originalText, written)
  return {
    start,
    end,
    text: isStandIn ? written : token.originalText,
    lemma: isStandIn ? written : token.lemma,
    partOfSpeech: token.pos,
  }
}

function toDependencies(dependencies: readonly z.infer<typeof CoreNlpDependency>[]): Dependency[] {
  const seen = new Set<string>()
  const result: Dependency[] = []
  for (const { dep, governor, dependent } of dependencies) {
    // Copy nodes print with the index of their original: they show up as self-loops and doubles.
    const key = `${dep} ${governor} ${dependent}`
    if (governor === dependent || seen.has(key)) continue
    seen.add(key)
    result.push({ label: dep === 'ROOT' ? 'root' : dep, governor: governor - 1, dependent: dependent - 1 })
  }
  return result
}

/** A name, unless it is a pronoun that the KBP step of the NER annotator labels PERSON. */
function toName(mention: z.infer<typeof CoreNlpMention>, tokens: readonly Token[]) {
  const type = NameSpan.shape.type.safeParse(mention.ner)
  if (!type.success) return []
  const words = tokens.slice(mention.tokenBegin, mention.tokenEnd)
  if (words.every((word) => word.partOfSpeech.startsWith('PRP'))) return []
  return [
    {
      firstToken: mention.tokenBegin,
      endToken: mention.tokenEnd,
      start: mention.characterOffsetBegin,
      end: mention.characterOffsetEnd,
      type: type.data,
    },
  ]
}

function toTime(mention: z.infer<typeof CoreNlpMention>): TimeExpression[] {
  if (!timeTypes.has(mention.ner)) return []
  const type = z
    .enum(['DATE', 'TIME', 'DURATION', 'SET'])
    .catch('DATE')
    .parse(mention.timex?.type ?? mention.ner)
  return [
    {
      firstToken: mention.tokenBegin,
      endToken: mention.tokenEnd,
      start: mention.characterOffsetBegin,
      end: mention.characterOffsetEnd,
      type,
      value: mention.timex?.value ?? null,
      alternative: mention.timex?.altValue ?? null,
    },
  ]
}

function paragraphCounter(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n\s*\n/gu)].map((match) => match.index)
  let passed = 0
  return (offset) => {
    while (passed < breaks.length && (breaks[passed] ?? Number.POSITIVE_INFINITY) < offset) passed += 1
    return passed
  }
}
