import { z } from 'zod'
import { toIsoDate } from './dates.ts'
import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { paragraphsOf } from './layout.ts'
import { mapped } from './field-map.ts'
import type { FieldMap } from './field-map.ts'
import { withOwnFields } from './record-fields.ts'
import { Refusal } from './refusal.ts'
import { Translation } from './translation.ts'

const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()))

const Named = z.object({ name: z.string() }).transform(({ name }) => name)

const optionalAddress = optionalText.refine(
  (url) => url === null || /^https?:\/\//iu.test(url),
  'is not an http or https address',
)

/** One article as JSON: `{id?, title?, text, url?, outlet?, authors?, publishedAt?}` (design §4), and for
 * a translation `{originalText?, originalUrl?, originalLanguage?, translator?}`. Other fields are let pass. */
const JsonRecord = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((id) => (id === undefined || id === null || id === '' ? null : String(id))),
  title: optionalText,
  text: z.string(),
  url: optionalAddress,
  outlet: optionalText,
  authors: z
    .union([z.array(z.union([z.string(), Named])), z.string()])
    .nullish()
    .transform((authors) => [authors ?? []].flat()),
  publishedAt: optionalText.refine(
    (date) => date === null || toIsoDate(date) !== null,
    'is not a date such as 2025-08-22',
  ),
  language: z.string().nullish().catch(null),
  licence: optionalText,
  originalText: optionalText,
  originalUrl: optionalAddress,
  originalLanguage: optionalText,
  translator: optionalText,
})

/** An article as JSON or as the row of a table, under our names or other common ones. Throws a `Refusal` that names the fields which are wrong. */
export function draftFromRecord(value: unknown, what: 'JSON' | 'row' = 'JSON', map?: FieldMap): Draft {
  const parsed = JsonRecord.safeParse(withOwnFields(map === undefined ? value : mapped(value, map)))
  if (!parsed.success) {
    const complaints = parsed.error.issues.map((issue) =>
      issue.path.length === 0 ? 'it is not an object' : `${issue.path.join('.')}: ${issue.message}`,
    )
    throw new Refusal(`The ${what} does not describe an article: ${complaints.join('; ')}.`)
  }
  const { id, title, text, url, outlet, authors, publishedAt, language, licence, ...rest } = parsed.data
  const translation = Translation.parse(rest)
  return {
    ...emptyDraft,
    sourceId: id,
    title,
    outlet,
    url,
    authors,
    publishedAt: toIsoDate(publishedAt),
    language: /^[a-z]{2}(?:[-_]|$)/iu.exec(language ?? '')?.[0].slice(0, 2) ?? null,
    licence,
    paragraphs: paragraphsOf(text),
    pages: null,
    translation: Object.values(translation).some((value) => value !== null) ? translation : null,
  }
}

/** Parses JSON; a `Refusal` in the parser's own words when it is malformed. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(`The JSON is malformed: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
