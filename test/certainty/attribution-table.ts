import { z } from 'zod'
import type { LocalActor } from '../../model/actor.ts'
import type { AttributionLink } from '../../model/claim.ts'
import type { CodedText } from '../fixtures/coded-text.ts'
import { readTable, wordsAt } from './read-table.ts'

const Link = z.object({
  name: z.string().min(1),
  anonymous: z.boolean(),
  kind: z.enum(['speaker', 'carrier', 'document']),
  quote: z.enum(['direct', 'indirect']),
  /** Null where the table leaves it open. */
  cue: z.string().nullable(),
})
type Link = z.infer<typeof Link>

const Row = z.object({
  section: z.string().min(1),
  passage: z.string().min(1),
  trigger: z.string().min(1),
  chain: z.array(Link),
})
/** A passage and who says the event of the trigger in it. */
export type AttributionRow = z.infer<typeof Row>

/** The table `attribution.table`. */
export function attributionRows(): AttributionRow[] {
  return readTable('attribution.table').map(({ section, cells: [passage, trigger, chain = ''] }) =>
    Row.parse({
      section,
      passage: passage?.replaceAll('¶', '\n\n'),
      trigger,
      chain: chain === '–' ? [] : chain.split(' < ').map(linkOf),
    }),
  )
}

function linkOf(cell: string): z.input<typeof Link> {
  const [before = '', cue = null] = cell.split(' @')
  const words = before.split(' ')
  const has = (word: string): boolean => words.includes(word)
  const name = words.filter((word) => !['direct', 'carrier', 'document'].includes(word)).join(' ')
  return {
    name: name.replace(/^~/u, ''),
    anonymous: name.startsWith('~'),
    kind: has('carrier') ? 'carrier' : has('document') ? 'document' : 'speaker',
    quote: has('direct') ? 'direct' : 'indirect',
    cue,
  }
}

export type AttributionJudgement = { chain: boolean; cues: boolean; found: string }

/** Whether the chain is exactly the one of the table, and whether its cues are. A claim that is missing has neither. */
export function judgeAttribution(
  row: AttributionRow,
  { article, claims }: CodedText,
  actors: readonly LocalActor[],
): AttributionJudgement {
  const claim = claims.find(({ trigger }) => wordsAt(article.text, trigger) === row.trigger)
  if (claim === undefined) return { chain: false, cues: false, found: `nothing at "${row.trigger}"` }
  const links = claim.attribution
  const chain =
    links.length === row.chain.length && row.chain.every((link, at) => fits(link, links[at], actors))
  const cues =
    chain &&
    row.chain.every(({ cue }, at) => {
      const span = links[at]?.cue ?? null
      return cue === null || (span !== null && wordsAt(article.text, span) === cue)
    })
  return {
    chain,
    cues,
    found: links.length === 0 ? '–' : links.map((link) => told(link, article.text)).join(' < '),
  }
}

function fits(expected: Link, link: AttributionLink | undefined, actors: readonly LocalActor[]): boolean {
  if (link === undefined || link.kind !== expected.kind || link.quote !== expected.quote) return false
  if (link.anonymous !== expected.anonymous) return false
  if (expected.anonymous) return link.description === expected.name
  const actor = actors.find(({ id }) => id === link.actor)
  return actor !== undefined && [actor.name, ...actor.aliases].map(plain).includes(plain(expected.name))
}

const plain = (name: string): string => name.replace(/^the /iu, '')

function told(link: AttributionLink, text: string): string {
  return [
    link.anonymous ? `~${link.description ?? ''}` : (link.actor ?? ''),
    link.kind === 'speaker' ? '' : link.kind,
    link.quote === 'direct' ? 'direct' : '',
    link.cue === null ? '' : `@${wordsAt(text, link.cue)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
