import { parseOpml } from 'feedsmith'
import { Refusal } from '../refusal.ts'

type Outline = { xmlUrl?: string; outlines?: Outline[] }

/** The addresses of feeds in a list: OPML, or one address a line (`#` begins a remark). Throws a `Refusal` for malformed OPML. */
export function feedsIn(text: string): string[] {
  if (!/^\uFEFF?\s*(?:<\?xml|<!--|<opml)/iu.test(text))
    return [...new Set(text.split(/\r?\n/u).flatMap((line) => /^\s*([^#\s]\S*)/u.exec(line)?.[1] ?? []))]
  return [...new Set(outlinesOf(text).flatMap(addressesIn))]
}

function outlinesOf(text: string): Outline[] {
  try {
    return parseOpml(text.replace(/<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>/iu, '')).body?.outlines ?? []
  } catch {
    throw new Refusal('The list of feeds is malformed OPML.')
  }
}

function addressesIn({ xmlUrl, outlines = [] }: Outline): string[] {
  return [
    ...(xmlUrl === undefined || xmlUrl.trim() === '' ? [] : [xmlUrl.trim()]),
    ...outlines.flatMap(addressesIn),
  ]
}
