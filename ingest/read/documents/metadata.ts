import { oneLine } from '../normalise.ts'

/** What programs write where nobody told them a name. */
const nobody =
  /^(?:admin(?:istrator)?|user|windows[- ]user|microsoft(?: office)?(?: user)?|owner|author|unknown|anonymous|default|python-docx|apache poi|libreoffice|.*@.*)$/iu
/** "Microsoft Word - draft3.doc", "report_final.pdf", "Document1" are names of files. */
const fileName =
  /^(?:microsoft \w+ - .*|.*\.(?:docx?|pdf|rtf|odt|indd|qxp|qxd|pages|txt|html?)|untitled.*|document ?\d*|presentation ?\d*)$/iu

/** The authors that the properties of a document name; what programs fill in by themselves is left. */
export function namedAuthors(names: string | null | undefined): string[] {
  return (names ?? '').split(';').flatMap((name) => {
    const line = oneLine(name)
    return line === null || nobody.test(line) ? [] : [line]
  })
}

/**
 * The headline by the properties of a document: what the text's own first paragraphs repeat; or, where the text has no
 * headline, what has words and is no file name. Templates and converters fill in the rest.
 */
export function namedTitle(
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
