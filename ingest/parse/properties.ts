import { hash } from '../../model/identity.ts'

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

/** Raised whenever the same CoreNLP answer would give another `ParsedArticle`. */
const modelVersion = '1'

/** What a stored parse depends on beside its text and date: engine, properties, the shape of `ParsedArticle`. */
export const parseVersion = hash(coreNlpVersion, JSON.stringify(coreNlpProperties), modelVersion)
