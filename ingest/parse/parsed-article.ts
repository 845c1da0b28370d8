import { z } from 'zod'

/**
 * The neutral document model that `mention/` and `code/` read; CoreNLP's own JSON is known only in this folder.
 * All offsets are UTF-16 indices into `article.text`; token indices are 0-based within their sentence.
 */
export const Token = z.object({
  start: z.int(),
  end: z.int(),
  /** As the article writes it; an apostrophe within it is always that of typewriters (see `textToRead`). */
  text: z.string(),
  lemma: z.string(),
  /** Penn Treebank tag. */
  partOfSpeech: z.string(),
})
export type Token = z.infer<typeof Token>

/** A labelled edge (Universal Dependencies, English UD v2); `governor` −1 is the root. */
export const Dependency = z.object({ label: z.string(), governor: z.int(), dependent: z.int() })
export type Dependency = z.infer<typeof Dependency>

/** A name as CoreNLP's statistical name finder, a conditional random field (CRF), found it; `endToken` is exclusive. */
export const NameSpan = z.object({
  firstToken: z.int(),
  endToken: z.int(),
  start: z.int(),
  end: z.int(),
  type: z.enum(['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC']),
})
export type NameSpan = z.infer<typeof NameSpan>

/** A TIMEX3 expression as SUTime resolved it against the publication date. `value` is e.g. 2025-08-12, 2025-W33, 2024-FA, PT1H. */
export const TimeExpression = z.object({
  firstToken: z.int(),
  endToken: z.int(),
  start: z.int(),
  end: z.int(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullable(),
  /** SUTime's own relative form when it could not resolve it (OFFSET P1D, THIS P1W INTERSECT …). */
  alternative: z.string().nullable(),
})
export type TimeExpression = z.infer<typeof TimeExpression>

export const ParsedSentence = z.object({
  index: z.int(),
  start: z.int(),
  end: z.int(),
  /** 0-based number of the paragraph it stands in (paragraphs are parted by an empty line). */
  paragraph: z.int(),
  tokens: z.array(Token),
  /** Basic dependencies: a tree. */
  basic: z.array(Dependency),
  /** Enhanced++ dependencies, without self-loops and doubles: cases in labels, arguments shared across conjunction. */
  enhanced: z.array(Dependency),
  names: z.array(NameSpan),
  times: z.array(TimeExpression),
})
export type ParsedSentence = z.infer<typeof ParsedSentence>

export const ParsedArticle = z.object({ sentences: z.array(ParsedSentence) })
export type ParsedArticle = z.infer<typeof ParsedArticle>
