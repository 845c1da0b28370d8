import { toIsoDate } from '../dates.ts'
import { documentFrom } from '../html/document.ts'
import { oneLine } from '../normalise.ts'

/** What publishers write of a document into its XMP packet (Dublin Core and PRISM). */
export type Published = {
  title: string | null
  authors: string[]
  outlet: string | null
  /** ISO. When the file was made is another matter and not told. */
  publishedAt: string | null
  url: string | null
}

/** Nobody's names and titles are longer. */
const longest = 5000

/** Reads a packet; what is not there, or not well-formed, is null. */
export function publishedOf(packet: string): Published {
  const one = (name: string): string | null => valuesOf(packet, name)[0] ?? null
  const url = one('prism:url')
  return {
    title: one('dc:title'),
    authors: valuesOf(packet, 'dc:creator'),
    outlet: one('prism:publicationName') ?? one('dc:publisher'),
    publishedAt: toIsoDate(one('prism:publicationDate') ?? one('prism:coverDate')),
    url: url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : null,
  }
}

/** The values of a property, be it an attribute, an element, or a list of items in one. */
function valuesOf(packet: string, name: string): string[] {
  const attribute = new RegExp(`\\s${name}="([^"]{0,${longest}})"`, 'u').exec(packet)?.[1]
  if (attribute !== undefined) return textsOf([attribute])
  const inner = new RegExp(`<${name}(?:\\s[^>]{0,500})?>([\\s\\S]{0,${longest}}?)</${name}>`, 'u').exec(
    packet,
  )?.[1]
  if (inner === undefined) return []
  const items = [...inner.matchAll(/<rdf:li(?:\s[^>]{0,500})?>([^<]*)<\/rdf:li>/gu)].map(
    ([, item = '']) => item,
  )
  return textsOf(items.length > 0 ? items : [inner])
}

/** The values without references and tags; empty ones are none. */
function textsOf(values: readonly string[]): string[] {
  return values.flatMap(
    (value) => oneLine(documentFrom(`<body>${value}</body>`).body.textContent ?? '') ?? [],
  )
}
