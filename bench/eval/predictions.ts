import { createWriteStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { extract } from '../../ingest/index.ts'
import type { Parser } from '../../ingest/index.ts'
import { declaredCharset, decodeText } from '../../ingest/read/decode.ts'
import { draftFromHtml } from '../../ingest/read/html/page.ts'
import { joinParagraphs } from '../../ingest/read/normalise.ts'
import { reasonOf } from '../../ingest/read/refusal.ts'

const unzip = promisify(gunzip)
const packedPage = '.html.gz'

/** What was written for the scorers, and the inputs that were left out, each with its reason. */
export type Predictions = { file: string; count: number; refused: readonly string[] }

/** What `dramatis extract` prints for these articles, as a file. */
export async function extractTo(
  file: string,
  articles: string,
  options: { parser: Parser; concurrency: number },
): Promise<Predictions> {
  const refused: string[] = []
  let count = 0
  async function* lines(): AsyncIterable<string> {
    for await (const outcome of extract([articles], { ...options, published: null })) {
      if (outcome.ok) {
        count += 1
        yield `${JSON.stringify(outcome.extraction)}\n`
      } else refused.push(outcome.reason)
    }
  }
  await pipeline(lines, createWriteStream(file))
  return { file, count, refused }
}

/**
 * The bodies that we find in the packed pages of a folder, in the form of the page scorer; in any language, though an
 * article in another than English would be refused afterwards.
 */
export async function readPagesTo(file: string, folder: string): Promise<Predictions> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(packedPage))
  const refused: string[] = []
  const bodies: Record<string, { articleBody: string }> = {}
  for (const name of names) {
    const page = await unzip(await readFile(join(folder, name)))
    try {
      const { paragraphs } = draftFromHtml(decodeText(page, declaredCharset(page)))
      bodies[basename(name, packedPage)] = { articleBody: joinParagraphs(paragraphs) }
    } catch (error) {
      refused.push(reasonOf(error))
    }
  }
  await writeFile(file, JSON.stringify(bodies))
  return { file, count: Object.keys(bodies).length, refused }
}
