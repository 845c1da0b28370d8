/** The only door of this room: articles → claims → graph. */
export { recode, retry } from './again.ts'
export {
  describeEstimate,
  describeMoney,
  endpointOf,
  nothing,
  openLlmCoder,
  several,
  sum,
} from './code/llm/index.ts'
export type { LlmCoder, LlmTally, Prices } from './code/llm/index.ts'
export { decide, undo } from './derive/decisions/decide.ts'
export type { DecisionRequest, UndatedRequest } from './derive/decisions/decide.ts'
export { listDecisions } from './derive/decisions/list-decisions.ts'
export { preview } from './derive/decisions/preview.ts'
export { selectClaim, selectPassage, selectPlace } from './derive/decisions/select.ts'
export { splitGroups } from './derive/decisions/split-groups.ts'
export type { SplitGroup } from './derive/decisions/split-groups.ts'
export { splitVerdict } from './derive/decisions/split-request.ts'
export type { ChosenGroup } from './derive/decisions/split-request.ts'
export { derive } from './derive/derive.ts'
export { estimate } from './estimate.ts'
export { addToCollection, noCollection, removeFromCollection, renameCollection } from './load/collections.ts'
export type { Moved } from './load/collections.ts'
export { forgetArticles } from './load/forget-articles.ts'
export { knownAmong } from './known-articles.ts'
export { ledgerOverview } from './load/ledger-overview.ts'
export type { LedgerOverview } from './load/ledger-overview.ts'
export { importEntities } from './import-entities.ts'
export { openParser } from './parse/parser.ts'
export type { Parser } from './parse/parser.ts'
export { batchSize, explain, extract, ingest } from './pipeline.ts'
export type { Explained, IngestStep } from './pipeline.ts'
export type { ExplainedSentence } from './explain.ts'
export { codeQuestion } from './question/code-question.ts'
export type { CodedQuestion, Spelling } from './question/code-question.ts'
export { openProposer } from './question/propose-cypher.ts'
export type { Proposer } from './question/propose-cypher.ts'
export { kindOf, readableKinds } from './read/sources.ts'
export { feedsIn } from './read/feed/opml.ts'
export { Refusal } from './read/refusal.ts'
export { newestItems } from './read/web/read-feed.ts'
export type { WebNote } from './read/web/web-note.ts'
export { openWebReader } from './read/web/web-reader.ts'
export type { Offer, WebReader } from './read/web/web-reader.ts'
export { watch } from './watch/watch.ts'
export type { WatchStep } from './watch/watch.ts'
export type { UnclaimedWord } from './code/unclaimed.ts'
