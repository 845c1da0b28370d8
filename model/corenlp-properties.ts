/**
 * The one constant property set of every CoreNLP request, which `engines/` also preloads: any change but `date` makes the
 * server reload its models (reference: every property except `date` is part of the pipeline cache key). Fine-grained NER
 * and coreference are off because they cost most and `ingest/mention/` does their work.
 */
export const coreNlpProperties = {
  annotators: 'tokenize,pos,lemma,ner,depparse',
  outputFormat: 'json',
  'ssplit.newlineIsSentenceBreak': 'two',
  'ner.applyFineGrained': 'false',
  'ner.buildEntityMentions': 'true',
  'ner.maxlen': '150',
} as const

/** Pinned in engines/corenlp/pom.xml too; part of the parse cache's key. */
export const coreNlpVersion = '4.5.10'

/** Longest text, in UTF-16 units, that the server takes in one request; longer articles are cut at paragraphs. */
export const coreNlpMaximumLength = 100_000

/** After this many milliseconds the server gives up on one request. */
export const coreNlpTimeoutMs = 120_000
