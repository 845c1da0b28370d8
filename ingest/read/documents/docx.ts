import { strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Draft } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { documentFrom } from '../html/document.ts'
import { maximumUnpackedBytes } from '../limits.ts'
import { partHeadline } from '../plain-text.ts'
import { Refusal } from '../refusal.ts'
import { withoutHidden } from './hidden-text.ts'
import { namedDraft } from './metadata.ts'

const damaged = 'It is no Word document, or a damaged one.'

/** Styles that mammoth does not know as headings by itself. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * A Word document: its paragraphs, without hidden and deleted text, notes, comments and pictures; the title where a style or its properties tell
 * one. When it was made or saved is no date of publication. Throws a `Refusal` for what cannot be read.
 */
export async function draftFromDocx(bytes: Uint8Array): Promise<Draft> {
  const parts = partsOf(bytes)
  const document = documentFrom(`<body>${await htmlOf(parts)}</body>`)
  for (const note of document.querySelectorAll('sup, li[id^="footnote"], li[id^="endnote"]')) note.remove()
  const blocks = blocksOf(document.body)
  const paragraphs = blocks.map((block) => block.text)
  const properties = propertiesOf(parts['docProps/core.xml'])
  const parted = /^h[1-6]$/iu.test(blocks[0]?.tag ?? '')
    ? { title: paragraphs[0] ?? null, paragraphs: paragraphs.slice(1) }
    : partHeadline(paragraphs)
  return namedDraft(paragraphs, { title: properties.title, authors: properties.creator }, parted)
}

/** Word on the web calls it `document2.xml`. */
const mainPart = /^word\/document\d*\.xml$/u

const textOf = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)

type Parts = Readonly<Record<string, Uint8Array>>

/** The XML parts of the package. Unpacking never makes more bytes than a part says, so what they say is what is limited. */
function partsOf(bytes: Uint8Array): Parts {
  refuseOldWord(bytes)
  let unpacked = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/iu.test(name)) return false
        unpacked += originalSize
        if (unpacked > maximumUnpackedBytes)
          throw new Refusal(`The document unpacks to more than ${maximumUnpackedBytes} bytes.`)
        return true
      },
    })
    const main = Object.keys(parts).find((name) => mainPart.test(name))
    if (main === undefined) throw new Refusal(damaged)
    return { ...parts, [main]: strToU8(withoutHidden(textOf(parts[main]), textOf(parts['word/styles.xml']))) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(damaged, { cause: error })
  }
}

/** Word before 2007, and a document under a password, are compound files and no packages. */
function refuseOldWord(bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 4).toString('hex') !== 'd0cf11e0') return
  throw new Refusal(
    content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'The document is encrypted: it opens with a password only.'
      : 'It is a Word document of before 2007; only .docx is read.',
  )
}

async function htmlOf(parts: Parts): Promise<string> {
  try {
    // Packed anew without pictures and fonts, so that nothing but what was measured is unpacked.
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }))
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    return (await mammoth.convertToHtml({ buffer }, { styleMap, convertImage })).value
  } catch (error) {
    throw new Refusal(damaged, { cause: error })
  }
}

function propertiesOf(xml: Uint8Array | undefined): { title: string | null; creator: string | null } {
  const text = textOf(xml)
  const value = (name: string): string | null => {
    const inner = new RegExp(`<dc:${name}(?:\\s[^>]*)?>([^<]{0,1000})</dc:${name}>`, 'u').exec(text)?.[1]
    return inner === undefined ? null : documentFrom(`<body>${inner}</body>`).body.textContent
  }
  return { title: value('title'), creator: value('creator') }
}
