import { z } from 'zod'
import { HedgeKind, Modality, Polarity } from '../../model/claim.ts'
import type { Claim } from '../../model/claim.ts'
import { EventType } from '../../model/plover/event-types.ts'
import type { CodedText } from '../fixtures/coded-text.ts'
import { readTable, wordsAt } from './read-table.ts'

const HedgeCell = z
  .string()
  .transform((cell) => (cell === '–' ? { kind: null, words: '' } : parted(cell)))
  .pipe(z.object({ kind: HedgeKind.nullable(), words: z.string() }))

const Row = z.object({
  section: z.string().min(1),
  sentence: z.string().min(1),
  trigger: z.string().min(1),
  type: EventType,
  modality: Modality,
  polarity: Polarity,
  hedge: HedgeCell,
})
/** What a careful reader takes from a sentence about one of its events. */
export type CertaintyRow = z.infer<typeof Row>

function parted(cell: string): { kind: string; words: string } {
  const [kind = '', ...words] = cell.split(' ')
  return { kind, words: words.join(' ') }
}

/** The table `certainty.table`. */
export function certaintyRows(): CertaintyRow[] {
  return readTable('certainty.table').map(({ section, cells }) => {
    const [sentence, trigger, type, modality, polarity, hedge] = cells
    return Row.parse({ section, sentence, trigger, type, modality, polarity, hedge })
  })
}

export type CertaintyJudgement = { type: boolean; modality: boolean; polarity: boolean; hedge: boolean }

/** What the coder got right of a row; a claim that is missing has nothing right. */
export function judgeCertainty(
  row: CertaintyRow,
  { article, claims }: CodedText,
): { judgement: CertaintyJudgement; found: string } {
  const here = claims.filter((claim) => wordsAt(article.text, claim.trigger) === row.trigger)
  const claim = here.find(({ type }) => type === row.type) ?? here[0]
  if (claim === undefined)
    return {
      judgement: { type: false, modality: false, polarity: false, hedge: false },
      found: `nothing at "${row.trigger}"`,
    }
  const hedgeWords = claim.hedge === null ? '' : wordsAt(article.text, claim.hedge)
  return {
    judgement: {
      type: claim.type === row.type,
      modality: claim.modality === row.modality,
      polarity: claim.polarity === row.polarity,
      hedge: (claim.hedge?.kind ?? null) === row.hedge.kind && hedgeWords === row.hedge.words,
    },
    found: told(claim, hedgeWords),
  }
}

function told(claim: Claim, hedgeWords: string): string {
  const hedge = claim.hedge === null ? '–' : `${claim.hedge.kind} ${hedgeWords}`
  return [claim.type, claim.modality, claim.polarity, hedge].join(' | ')
}
