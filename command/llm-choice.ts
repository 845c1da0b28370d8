import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import { describeMoney, endpointOf, openLlmCoder, several } from '../ingest/index.ts'
import type { LlmCoder, LlmTally, Prices } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import type { Progress } from './progress.ts'

/** Which coders are wanted, and what the one that asks a model may cost. */
export const LlmChoice = z.object({
  coder: z.enum(['rules', 'llm', 'both']).default('rules'),
  dryRun: z.boolean().default(false),
  budget: z.number().nullable().default(null),
  priceIn: z.number().nullable().default(null),
  priceOut: z.number().nullable().default(null),
})
export type LlmChoice = z.infer<typeof LlmChoice>

/** Adds the options that choose coders; `coders` are those that the command knows. */
export function withLlmOptions(command: Command, coders: readonly LlmChoice['coder'][]): Command {
  return command
    .addOption(
      new Option(
        '--coder <coder>',
        'whose claims: by rules, by the language model at LLM_URL, or both (default: rules)',
      ).choices(coders),
    )
    .addOption(number('--budget <tokens>', 'the model’s coder ends before it takes more tokens than this'))
    .addOption(number('--price-in <amount>', 'price of a million tokens sent to the model'))
    .addOption(number('--price-out <amount>', 'price of a million tokens received from it'))
}

function number(flags: string, description: string): Option {
  return new Option(flags, description).argParser((given: string) => {
    const value = Number(given)
    if (given.trim() === '' || !Number.isFinite(value) || value < 0)
      throw new InvalidArgumentError('give a number, such as 50000 or 0.15')
    return value
  })
}

/** Throws a `Failure` (usage) for options that mean nothing together. */
export function checkChoice({ coder, dryRun, budget, priceIn, priceOut }: LlmChoice): void {
  if (coder === 'rules' && (dryRun || budget !== null || priceIn !== null || priceOut !== null))
    throw usage('A budget, prices and a dry run are for a coder that asks a model: say --coder llm or both.')
  if ((priceIn === null) !== (priceOut === null))
    throw usage('Give both prices, --price-in and --price-out, or none.')
}

function usage(sentence: string): Failure {
  return new Failure(sentence, exitCodes.usage)
}

export function pricesOf({ priceIn, priceOut }: LlmChoice): Prices | null {
  return priceIn === null || priceOut === null ? null : { input: priceIn, output: priceOut }
}

/** Where a model's answers are kept. */
export function answerFolder(settings: Settings): string {
  return `${settings.folders.cache}/answers`
}

/** Opens the coder that asks a model; null when only the rules are wanted. Nothing is sent yet. */
export function openChosenCoder(settings: Settings, choice: LlmChoice, progress: Progress): LlmCoder | null {
  if (choice.coder === 'rules') return null
  return openLlmCoder({
    endpoint: endpointOf(settings),
    cacheFolder: answerFolder(settings),
    budget: choice.budget,
    report: progress.status,
  })
}

/** What the coder did and left out, in a sentence or two; empty when it did nothing. */
export function describeTally(coder: LlmCoder, prices: Prices | null): string {
  const { articles, asked, fromCache, usage, claims, dropped, trimmed } = coder.tally()
  if (asked + fromCache === 0) return ''
  const money = prices === null ? '' : ` (${describeMoney(usage, prices)} at the prices given)`
  const parts = [
    `${coder.name} coded ${several(articles, 'article')} with ${several(claims, 'claim')}`,
    `${several(asked, 'request')}, ${several(fromCache, 'answer')} at hand`,
    `${several(usage.input, 'token')} sent and ${several(usage.output, 'token')} received${money}`,
  ]
  return [
    `${parts.join('; ')}.`,
    reasons('Left out because the text does not bear it', dropped),
    reasons('Left out of claims that stay', trimmed),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function reasons(words: string, counts: LlmTally['dropped'] | LlmTally['trimmed']): string {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  if (sorted.length === 0) return ''
  return `${words}: ${sorted.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`
}
