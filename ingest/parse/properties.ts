/**
 * The one constant property set of every CoreNLP request: any change but `date` makes the server reload its models
 * (reference: every property except `date` is part of the pipeline cache key). Fine-grained NER and coreference are off
 * because they cost most and `mention/` does their work.
 */
export const coreNlpProperties = {
  annotators: 'tokenize,pos,lemma,ner,depparse',
  outputFormat: 'json',
  'ssplit.newlineIsSentenceBreak': 'two',
  'ner.applyFineGrained': 'false',
  'ner.buildEntityMentions': 'true',
  'ner.maxlen': '150',
} as const

/** Pinned beside engines/corenlp/pom.xml; part of the parse cache's key. */
export const coreNlpVersion = '4.5.10'
