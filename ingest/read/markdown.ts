import { marked } from 'marked'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { toIsoDate } from './dates.ts'
import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { documentFrom } from './html/document.ts'
import { blocksOf } from './html/blocks.ts'
import { partHeadline } from './plain-text.ts'
import { Refusal } from './refusal.ts'

const frontMatterBlock = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u

const text = z.string().nullish().catch(null)
const names = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .catch(null)

/** What the YAML block at the head of a markdown file may tell; the usual spellings of static site generators. */
const FrontMatter = z.object({
  id: text,
  title: text,
  date: z
    .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
    .nullish()
    .catch(null),
  publishedAt: text,
  outlet: text,
  url: text,
  author: names,
  authors: names,
})

/** A markdown article: front matter, marks removed; the first heading is the title if no other is given. */
export async function draftFromMarkdown(source: string): Promise<Draft> {
  const normalised = source.replaceAll(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '')
  const block = frontMatterBlock.exec(normalised)
  const matter = FrontMatter.parse(block === null ? {} : (readYaml(block[1] ?? '') ?? {}))
  const body = block === null ? normalised : normalised.slice(block[0].length)
  const document = documentFrom(`<body>${await marked.parse(body)}</body>`)
  const paragraphs = blocksOf(document.body).map((block) => block.text)
  const heading = document.body.firstElementChild
  const startsWithHeading = heading !== null && /^h[1-6]$/iu.test(heading.tagName)
  const parted = startsWithHeading
    ? { title: paragraphs[0] ?? null, paragraphs: paragraphs.slice(1) }
    : partHeadline(paragraphs)
  const url = matter.url?.trim() ?? ''
  return {
    ...emptyDraft,
    sourceId: matter.id ?? null,
    title: matter.title ?? parted.title,
    outlet: matter.outlet ?? null,
    url: /^https?:\/\//iu.test(url) ? url : null,
    authors: [matter.authors ?? matter.author ?? []].flat(),
    publishedAt: toIsoDate(matter.publishedAt ?? matter.date),
    paragraphs:
      matter.title === null || matter.title === undefined || startsWithHeading
        ? parted.paragraphs
        : paragraphs,
  }
}

function readYaml(source: string): unknown {
  try {
    const value: unknown = parseYaml(source)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    throw new Refusal('The front matter is malformed YAML.')
  }
}
