import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../normalise.ts'
import { partHeadline } from '../plain-text.ts'

/** What programs write where nobody told them a name. */
const nobody =
  /^(?:admin(?:istrator)?|user|windows[- ]user|microsoft(?: office)?(?: user)?|owner|author|unknown|anonymous|default|python-docx|apache poi|libreoffice|.*@.*)$/iu
/** "Microsoft Word - draft3.doc", "report_final.pdf", "Document1" are names of files. */
const fileName =
  /^(?:microsoft \w+ - .*|.*\.(?:docx?|pdf|rtf|odt|indd|qxp|qxd|pages|txt|html?)|untitled.*|document ?\d*|presentation ?\d*)$/iu

/** The authors that the properties of a document name; what programs fill in by themselves is left. */
function namedAuthors(names: string | null | undefined): string[] {
  return (names ?? '').split(';').flatMap((name) => {
    const line = oneLine(name)
    return line === null || nobody.test(line) ? [] : [line]
  })
}

/**
 * The headline by the properties of a document: what the text's own first paragraphs repeat; or, where the text has no
 * headline, what has words and is no file name. Templates and converters fill in the rest.
 */
function namedTitle(
  told: string | null | undefined,
  paragraphs: readonly string[],
  headline: string | null,
): string | null {
  const title = oneLine(told ?? '')
  if (title === null) return headline
  const repeated = paragraphs.slice(0, 5).some((paragraph) => oneLine(paragraph) === title)
  const isSure = repeated || (headline === null && title.split(' ').length > 2 && !fileName.test(title))
  return isSure ? title : headline
}

/**
 * The draft of a document: its paragraphs, and the title and authors that its properties tell for sure. A headline that is
 * the title is no paragraph; `parted` is the text with its headline set apart.
 */
export function namedDraft(
  paragraphs: string[],
  properties: { title: string | null | undefined; authors: string | null | undefined },
  parted: Pick<Draft, 'title' | 'paragraphs'> = partHeadline(paragraphs),
): Draft {
  const title = namedTitle(properties.title, paragraphs, parted.title)
  return {
    ...emptyDraft,
    title,
    authors: namedAuthors(properties.authors),
    paragraphs: title === parted.title ? parted.paragraphs : paragraphs,
  }
}
