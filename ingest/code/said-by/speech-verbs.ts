export { speechVerbs } from '../../../knowledge/speech-verbs.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Of these, those whose subject is told and tells nothing himself. */
export const hearingVerbs: ReadonlySet<string> = words('hear learn read discover know')

/** Verbs whose object is told. */
export const tellingVerbs: ReadonlySet<string> = words('tell inform brief assure remind notify warn')

/** Verbs of giving another's words: their object is the source, their subject carries it. */
export const quotingVerbs: ReadonlySet<string> = words('quote cite')

/** Verbs of what media do with another's words. */
export const carryingVerbs: ReadonlySet<string> = words(
  'carry publish release post broadcast issue air run print relay televise stream upload circulate',
)

/** Verbs that stand behind all of a sentence where they close it. */
export const closingVerbs: ReadonlySet<string> =
  words(`say report add announce state claim write tell explain insist argue warn
  declare recall confirm complain note reply admit testify`)

/** What carries words: "in a statement", "in an interview with". */
export const utterances: ReadonlySet<string> =
  words(`interview remark comment speech statement address article column op-ed letter
  video post broadcast message appearance transmission dispatch report essay podcast clip recording`)

/** What says something by itself: documents of bodies and persons. */
export const documents: ReadonlySet<string> =
  words(`report statement letter document resolution communique communiqué release text paper memo cable
  assessment survey study indictment lawsuit petition poll investigation inquiry review audit analysis complaint filing
  affidavit declaration bulletin note message dossier ruling judgment judgement verdict warrant email tweet post footage
  video recording transcript minutes`)

/** Nouns that are media whoever they belong to. */
export const mediaNouns: ReadonlySet<string> = words(
  'media newspaper television tv broadcaster tabloid press newswire daily weekly magazine',
)

/** Bodies that are known by what they are; with a word that tells whose or which, they are not anonymous. */
export const institutions: ReadonlySet<string> =
  words(`army ministry police navy force military court parliament government agency
  department council committee party commission embassy cabinet guard bank office mission junta authority administration
  presidency organisation organization institute university company union command corps service congress senate assembly
  tribunal bureau directorate secretariat regime coalition alliance movement association foundation federation`)
