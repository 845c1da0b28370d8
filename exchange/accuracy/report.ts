import type { Agreement } from './agreement.ts'
import type { Proportion } from './proportion.ts'
import type { Score } from './score.ts'

/** The scores for people who read them in a terminal. */
export function scoreReport(score: Score): string {
  const { drawn, population, adjudicator } = score
  const { items } = score.scores
  const lines = [
    `${drawn} ${score.unit}s drawn of ${population}; ${items} ${score.unit === 'claim' ? 'judged' : 'coded'} by at least one person${items < drawn ? `, and the figures are of ${items === 1 ? 'that one' : 'those'} alone` : ''}.`,
    ...score.coders.map((one) => `  ${coderWords(one)}`),
    ...filledWords(score).map((line) => `  ${line}`),
    '',
    ...(score.unit === 'claim' ? claimLines(score.scores) : sentenceLines(score.scores)),
    '',
    'Shares are weighted by the inverse of the chance to be drawn; intervals are Wilson’s at 95 % on the effective number (Kish).',
    adjudicator === null
      ? 'Where people differ, an item counts with the share of each answer.'
      : `Where people differ, the answer of ${adjudicator} stands if there is one, else the share of each answer counts.`,
  ]
  return `${lines.join('\n')}\n`
}

function coderWords({ coder, coded, half, of }: Score['coders'][number]): string {
  if (of === 0) return `${coder}: ${coded}; no coder of the sample`
  const open = [...(coded < of ? ['not finished'] : []), ...(half > 0 ? [`${half} of them in half`] : [])]
  return [`${coder}: ${coded} of ${of}`, ...open].join(', ')
}

/** What of the sheets counts only in part, or not at all, each in a sentence; cells and rows are named above the report. */
function filledWords({ unit, empty, half, leftOut, bad, repeated, unknown }: Score): string[] {
  const what = unit === 'claim' ? 'row' : 'sentence'
  return [
    ...told(
      empty,
      `${what} is not filled in yet and does not count.`,
      `${what}s are not filled in yet and do not count.`,
    ),
    ...told(
      half,
      'row is filled in half: each answer counts for its own part, and the claim not under "everything right".',
      'rows are filled in half: each answer counts for its own part, and the claims not under "everything right".',
    ),
    ...told(
      bad.length,
      'cell cannot be read and does not count (named above).',
      'cells cannot be read and do not count (named above).',
    ),
    ...told(
      leftOut,
      `${what} is left out for that, with all that is written there.`,
      `${what}s are left out for that, with all that is written there.`,
    ),
    ...told(
      repeated.length,
      `${what} was coded by the same person in an earlier file: that one counts (named above).`,
      `${what}s were coded by the same person in an earlier file: those count (named above).`,
    ),
    ...told(
      unknown.length,
      'row is of no item of the key, or of nobody, and does not count (named above).',
      'rows are of no item of the key, or of nobody, and do not count (named above).',
    ),
  ]
}

/** A line that tells a number; none of nothing. */
function told(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}

function claimLines(scores: Extract<Score, { unit: 'claim' }>['scores']): string[] {
  return [
    'Precision',
    row('everything right', scores.whole),
    ...Object.entries(scores.fields).map(([field, found]) => row(field, found)),
    '',
    'Precision by type that was coded',
    ...scores.byType.map(({ type, precision }) => row(type, precision)),
    '',
    ...agreementLines(scores.agreement),
  ]
}

function sentenceLines(scores: Extract<Score, { unit: 'sentence' }>['scores']): string[] {
  return [
    `${scores.events} events written.`,
    row('recall', scores.recall),
    row('with actors and recipients', scores.recallWithParties),
    row('precision', scores.precision),
    `  ${'F1'.padEnd(28)}${figure(scores.f1)}`,
    '',
    'Recall by type that was written',
    ...scores.recallByType.map(({ type, recall }) => row(type, recall)),
    '',
    'Of the events found, right are',
    ...Object.entries(scores.fields).map(([field, found]) => row(field, found)),
    '',
    ...agreementLines({ 'any event': scores.agreement.anyEvent, types: scores.agreement.types }),
  ]
}

function row(name: string, found: Proportion | null): string {
  if (found === null) return `  ${name.padEnd(28)}–`
  const { share, low, high, judged, effective } = found
  const effect = Math.round(effective) === judged ? '' : `, effective ${effective.toFixed(0)}`
  return `  ${name.padEnd(28)}${figure(share)}  [${figure(low)}, ${figure(high)}]  n ${judged}${effect}`
}

function agreementLines(agreement: Readonly<Record<string, Agreement>>): string[] {
  return [
    'Agreement between people (Krippendorff’s alpha, nominal; equal pairs; items coded twice)',
    ...Object.entries(agreement).map(
      ([name, { alpha, pairwise, units }]) =>
        `  ${name.padEnd(28)}${figure(alpha)}  ${figure(pairwise)}  n ${units}`,
    ),
  ]
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
