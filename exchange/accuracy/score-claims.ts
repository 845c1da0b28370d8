import { compareText } from '../../model/compare-text.ts'
import { agreementOf } from './agreement.ts'
import type { Agreement } from './agreement.ts'
import type { ClaimCoding } from './coding.ts'
import { proportionOf } from './proportion.ts'
import type { Judgement, Proportion } from './proportion.ts'
import { judgedFields } from './sheet.ts'
import type { JudgedField } from './sheet.ts'

/** What an item stands for, and the type that the machine coded; from the key. */
export type WeighedClaim = { weight: number; type: string }

export type ClaimScores = {
  /** Claims that at least one person judged. */
  items: number
  /** Claims with everything right. */
  whole: Proportion | null
  fields: Record<JudgedField, Proportion | null>
  /** Of each type that the machine coded: how often there is such an event of that type. */
  byType: { type: string; precision: Proportion | null }[]
  agreement: Record<JudgedField, Agreement>
}

/**
 * Precision of what was coded. A claim where there is no event counts as wrong in its type; its other parts are judged only
 * where there is one. Where people differ, a claim counts with the share of those who found it right; who was unsure, or has not
 * answered, is left out: of a whole claim everybody of whom any answer is missing, or those who were stopped at what is wrong
 * would count and the others not. The answers of an adjudicator stand for those of all others.
 */
export function scoreClaims(
  codings: readonly ClaimCoding[],
  weigh: (item: string) => WeighedClaim | null,
  adjudicator: string | null,
): ClaimScores {
  const items = [...Map.groupBy(codings, ({ item }) => item)]
    .map(([item, given]) => ({ weighed: weigh(item), given, standing: overruled(given, adjudicator) }))
    .toSorted((a, b) => compareText(a.given[0]?.item ?? '', b.given[0]?.item ?? ''))
  const judged = (of: (coding: ClaimCoding) => boolean | null, type?: string): Judgement[] =>
    items.flatMap(({ weighed, standing: codingsOfItem }) => {
      if (weighed === null || (type !== undefined && weighed.type !== type)) return []
      const rights = codingsOfItem.flatMap((coding) => of(coding) ?? [])
      if (rights.length === 0) return []
      return [{ right: rights.filter(Boolean).length / rights.length, weight: weighed.weight }]
    })
  const types = new Set(items.flatMap(({ weighed }) => weighed?.type ?? []))
  return {
    items: items.length,
    whole: proportionOf(judged(isWholeRight)),
    fields: ofFields((field) => proportionOf(judged((coding) => isRight(coding, field)))),
    byType: [...types].toSorted(compareText).map((type) => ({
      type,
      precision: proportionOf(judged((coding) => isRight(coding, 'type'), type)),
    })),
    agreement: ofFields((field) =>
      agreementOf(
        items.map(({ given }) =>
          given
            .filter(({ coder }) => coder !== adjudicator)
            .flatMap(({ verdicts }) => {
              const verdict = verdicts[field]
              return verdict === undefined || verdict === 'u' ? [] : [verdict]
            }),
        ),
      ),
    ),
  }
}

/** What stands of each person: the adjudicator's answers where there are any, else their own. */
function overruled(codings: readonly ClaimCoding[], adjudicator: string | null): readonly ClaimCoding[] {
  const [decided] = codings.filter(({ coder }) => coder === adjudicator)
  const others = codings.filter(({ coder }) => coder !== adjudicator)
  if (decided === undefined || others.length === 0) return codings
  return others.map((coding) => ({ ...coding, verdicts: { ...coding.verdicts, ...decided.verdicts } }))
}

/** Whether a person found a field right; null where that was not answered, not asked, or unsure. */
function isRight({ verdicts }: ClaimCoding, field: JudgedField): boolean | null {
  if (verdicts.event === 'n' && field !== 'event') return field === 'type' ? false : null
  const verdict = verdicts[field]
  return verdict === undefined || verdict === 'u' ? null : verdict === 'y'
}

/** Whether all parts are right; null where one is not answered, or unsure. Where there is no event, nothing is. */
function isWholeRight(coding: ClaimCoding): boolean | null {
  if (coding.verdicts.event === 'n') return false
  const parts = judgedFields.map((field) => isRight(coding, field))
  return parts.includes(null) ? null : !parts.includes(false)
}

function ofFields<Value>(of: (field: JudgedField) => Value): Record<JudgedField, Value> {
  return {
    event: of('event'),
    type: of('type'),
    mode: of('mode'),
    actor: of('actor'),
    recipient: of('recipient'),
    date: of('date'),
    speaker: of('speaker'),
    modality: of('modality'),
  }
}
