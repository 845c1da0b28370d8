import { coreNlpProperties, coreNlpVersion } from '../../model/corenlp-properties.ts'
import { hash } from '../../model/identity.ts'

/** Known to `engines/` too, which preloads these properties; so they stand in `model/`. */
export { coreNlpProperties } from '../../model/corenlp-properties.ts'

/** Raised whenever the same CoreNLP answer would give another `ParsedArticle`. */
const modelVersion = '2'

/** What a stored parse depends on beside its text and date: engine, properties, the shape of `ParsedArticle`. */
export const parseVersion = hash(coreNlpVersion, JSON.stringify(coreNlpProperties), modelVersion)
