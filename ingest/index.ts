/** The only door of this room: articles → claims → graph. */
export { derive } from './derive/derive.ts'
export { forgetArticles } from './load/forget-articles.ts'
export { openParser } from './parse/parser.ts'
export type { Parser } from './parse/parser.ts'
export { batchSize, explain, extract, ingest } from './pipeline.ts'
export type { Explained, IngestStep } from './pipeline.ts'
export type { ExplainedSentence } from './explain.ts'
export type { UnclaimedWord } from './code/unclaimed.ts'
