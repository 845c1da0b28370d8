import type { Agreement } from './agreement.ts'
import type { Proportion } from './proportion.ts'
import type { Score } from './score.ts'

/** The scores for people who read them in a terminal. */
export function scoreReport(score: Score): string {
  const { coders, drawn, population, empty, half, bad, unknown, adjudicator } = score
  const lines = [
    `${drawn} ${score.unit}s drawn of ${population}; ${score.scores.items} ${score.unit === 'claim' ? 'judged' : 'coded'} by at least one person.`,
    ...coders.map(
      ({ coder, coded, of }) => `  ${coder}: ${coded} of ${of}${coded < of ? ', not finished' : ''}`,
    ),
    ...(empty > 0 ? [`  ${empty} rows are not filled in yet.`] : []),
    ...(half > 0 ? [`  ${half} are filled in half; what is there counts.`] : []),
    ...(bad.length > 0 ? [`  ${bad.length} cells cannot be read and do not count (see above).`] : []),
    ...(unknown.length > 0 ? [`  ${unknown.length} rows are of no item of the key and do not count.`] : []),
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
