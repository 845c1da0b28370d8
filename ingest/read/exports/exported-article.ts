import { dateWithin } from '../dates.ts'
import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { paragraphsOf } from '../layout.ts'
import { oneLine } from '../normalise.ts'
import { Refusal } from '../refusal.ts'
import type { ExportField } from './layouts.ts'

/** The parts of an exported article as they were found, each perhaps several times. */
export type ExportedParts = ReadonlyMap<ExportField, readonly string[]>

/** Collects the parts of an exported article. */
export function collectParts(found: readonly (readonly [ExportField, string])[]): ExportedParts {
  const parts = new Map<ExportField, string[]>()
  for (const [field, text] of found) {
    if (text.trim() === '') continue
    const known = parts.get(field)
    if (known === undefined) parts.set(field, [text])
    else known.push(text)
  }
  return parts
}

/** The article of the parts. Throws a `Refusal` for one without a body: of that the export holds a stub only. */
export function draftOfParts(parts: ExportedParts): Draft {
  const first = (field: ExportField): string | null => oneLine(parts.get(field)?.[0] ?? '')
  const paragraphs = paragraphsOf((parts.get('body') ?? []).join('\n\n'))
  if (paragraphs.length === 0) throw new Refusal('The exported article has no body.')
  return {
    ...emptyDraft,
    sourceId: first('sourceId'),
    title: first('title'),
    outlet: first('outlet'),
    authors: (parts.get('authors') ?? []).flatMap(authorsIn),
    publishedAt: dateWithin(first('publishedAt') ?? ''),
    paragraphs,
  }
}

/** "By Jane Doe and JOHN ROE in Vana; Foreign Editor" → the names: what follows a comma or semicolon is an office or a place. */
function authorsIn(byline: string): string[] {
  const line = oneLine(byline)?.replace(/^by[:\s]+/iu, '') ?? ''
  return line
    .split(/\s+(?:and|&)\s+|\s*[;|]\s*|,\s+(?=\p{Lu}[\p{L}'’.-]+ \p{Lu})/u)
    .map((name) => name.replace(/,.*$|\s+in\s+\p{Lu}.*$/u, '').trim())
    .filter((name) => /\p{L}{2}/u.test(name) && name.length < 60 && !office.test(name))
}

const office = /\b(?:desk|editor|correspondent|reporter|staff|writer|contributed)\b/iu
