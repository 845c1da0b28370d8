import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { Draft } from '../draft.ts'
import { paragraphsOf } from '../layout.ts'
import { maximumArticleLength } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { namedDraft } from './metadata.ts'
import { withoutMarks } from './page-marks.ts'
import type { Placed } from './pdf-lines.ts'
import { textOfPages } from './pdf-paragraphs.ts'
import { isScrambled } from './scrambled-letters.ts'
import { publishedOf } from './xmp.ts'
import type { Published } from './xmp.ts'

/** More is a book. */
const mostPages = 500

/** A packet holds whole pictures sometimes; what is looked for stands before them. */
const longestPacket = 1_000_000

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * A PDF with a text layer: its paragraphs over all pages, and where each page begins; title and author where its properties tell them for sure,
 * outlet and date where its publisher does. When it was made is no date of publication. Throws a `Refusal` for a scan, for what is encrypted, damaged or too long.
 */
export async function draftFromPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await opened(bytes)
  try {
    if (pdf.numPages > mostPages) throw new Refusal(`The PDF has more than ${mostPages} pages.`)
    const { text, pageMarks } = textOfPages(await runsOf(pdf))
    const { paragraphs, pages } = withoutMarks(paragraphsOf(text), pageMarks)
    if (paragraphs.length === 0) throw new Refusal(reasonOfNoText(bytes))
    if (isScrambled(paragraphs.join('\n')))
      throw new Refusal('The letters of the PDF cannot be told: its fonts do not say which sign is which.')
    const { info, published } = await propertiesOf(pdf)
    const { title, authors, outlet, publishedAt, url } = published
    const told = { title: title ?? info.Title, authors: authors.join(';') || info.Author }
    return { ...namedDraft(paragraphs, told), outlet, publishedAt, url, pages }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('The PDF is damaged.', { cause: error })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** Pictures are always streams of their own, so their names stand in the file unpacked. */
function reasonOfNoText(bytes: Uint8Array): string {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return /\/Subtype\s*\/Image\b/u.test(names)
    ? 'The PDF has no text layer: it is a scan or holds pictures only.'
    : 'The PDF is empty: its pages hold neither text nor pictures.'
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy, since the reader keeps what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    throw new Refusal(
      error instanceof Error && error.name === 'PasswordException'
        ? 'The PDF is encrypted: it opens with a password only.'
        : 'It is no PDF, or a damaged one.',
      { cause: error },
    )
  }
}

async function runsOf(pdf: Pdf): Promise<Placed[][]> {
  const pages: Placed[][] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const runs = items.flatMap((item) => ('str' in item && isSeen(item, page.view) ? [placed(item)] : []))
    length += runs.reduce((sum, { text }) => sum + text.length, 0)
    if (length > 2 * maximumArticleLength)
      throw new Refusal(`The text is longer than ${maximumArticleLength} characters.`)
    pages.push(runs)
    page.cleanup()
  }
  return pages
}

const Transform = z.array(z.number()).length(6)

/** Marks of printers and what was pushed aside stand outside of what is seen of a page. */
function isSeen({ transform }: { transform: unknown[] }, view: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [, , , , x = 0, y = 0] = Transform.parse(transform)
  return x >= left && x <= right && y >= bottom && y <= top
}

/** Text may run in any direction; what counts is where it stands as somebody sees it who reads it. */
function placed(item: {
  str: string
  width: number
  height: number
  hasEOL: boolean
  transform: unknown[]
}): Placed {
  const [across = 1, up = 0, , , x = 0, y = 0] = Transform.parse(item.transform)
  const turn = Math.atan2(up, across)
  return {
    text: item.str,
    left: x * Math.cos(turn) + y * Math.sin(turn),
    bottom: y * Math.cos(turn) - x * Math.sin(turn),
    width: item.width,
    height: item.height,
    angle: Math.round((turn * 180) / Math.PI),
    endsLine: item.hasEOL,
  }
}

const Properties = z.object({
  Title: z.string().nullish().catch(null),
  Author: z.string().nullish().catch(null),
})

async function propertiesOf(pdf: Pdf): Promise<{ info: z.infer<typeof Properties>; published: Published }> {
  const { info, metadata } = await pdf.getMetadata()
  const packet = z.string().catch('').parse(metadata?.getRaw())
  return { info: Properties.parse(info), published: publishedOf(packet.slice(0, longestPacket)) }
}
