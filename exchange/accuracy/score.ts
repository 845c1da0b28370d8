import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { BadCell, Codings } from './coding.ts'
import { SampleKey } from './key.ts'
import { parseClaims } from './parse-claims.ts'
import { parseSentences } from './parse-sentences.ts'
import { rowsOfLabelStudio } from './read-label-studio.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetRow } from './read-sheet.ts'
import { scoreClaims } from './score-claims.ts'
import type { ClaimScores } from './score-claims.ts'
import { scoreSentences } from './score-sentences.ts'
import type { SentenceScores } from './score-sentences.ts'

/** What was found in the sheets, beside the scores. */
export type Filled = {
  coders: { coder: string; coded: number; of: number }[]
  /** Rows or sentences that are not filled in yet, and those of which only a part is. */
  empty: number
  half: number
  bad: BadCell[]
  /** Items that the key does not know; they are left out. */
  unknown: string[]
}

export type Score = Filled & { drawn: number; population: number; adjudicator: string | null } & (
    | { unit: 'claim'; scores: ClaimScores }
    | { unit: 'sentence'; scores: SentenceScores }
  )

/**
 * Scores filled-in sheets and exports of Label Studio of one sample. The key is that beside the first of them unless given.
 * Throws a `Failure` (usage) for files that are no sheets, or without a key.
 */
export async function scoreSheets(
  paths: readonly string[],
  { key: keyPath, adjudicator }: { key: string | null; adjudicator: string | null },
): Promise<Score> {
  const key = await readKey(keyPath ?? join(dirname(paths[0] ?? '.'), 'key.json'))
  const rows: SheetRow[] = []
  for (const path of paths) rows.push(...(await rowsOfFile(path)))
  return scoreRows(rows, key, adjudicator)
}

/** The same of rows. Throws a `Failure` (usage) for an adjudicator who has none. */
export function scoreRows(rows: readonly SheetRow[], key: SampleKey, adjudicator: string | null): Score {
  const coders = [...new Set(rows.map((row) => row.cell('coder').text))]
  if (adjudicator !== null && !coders.includes(adjudicator))
    throw new Failure(
      `The sheets have no row of the adjudicator "${adjudicator}"; they are of ${coders.join(', ')}.`,
      exitCodes.usage,
    )
  const items = new Map(key.items.map((item) => [item.item, item]))
  const known = rows.filter((row) => items.has(row.cell('item').text))
  const unknown = rows.filter((row) => !items.has(row.cell('item').text)).map((row) => row.cell('item'))
  const sample = { drawn: key.items.length, population: key.population, adjudicator }
  const about = <Coding extends { item: string; coder: string }>(parsed: Codings<Coding>): Filled => ({
    coders: codersOf(parsed.codings, key),
    empty: parsed.empty,
    half: parsed.half,
    bad: parsed.bad,
    unknown: unknown.map(({ text, at }) => `${at}: the key knows no item "${text}"`),
  })
  if (key.unit === 'claim') {
    const parsed = parseClaims(known)
    const scores = scoreClaims(
      parsed.codings,
      (item) => {
        const found = items.get(item)
        const [machine] = found?.machine ?? []
        return found === undefined || machine === undefined
          ? null
          : { weight: found.weight, type: machine.type }
      },
      adjudicator,
    )
    return { ...about(parsed), ...sample, unit: 'claim', scores }
  }
  const parsed = parseSentences(known)
  const scores = scoreSentences(parsed.codings, (item) => items.get(item) ?? null, adjudicator)
  return { ...about(parsed), ...sample, unit: 'sentence', scores }
}

function codersOf(codings: readonly { coder: string }[], key: SampleKey): Filled['coders'] {
  const given = new Set([...key.coders, ...codings.map(({ coder }) => coder)])
  return [...given].map((coder) => ({
    coder,
    coded: codings.filter((coding) => coding.coder === coder).length,
    of: key.items.filter(({ coders }) => coders.includes(coder)).length,
  }))
}

async function readKey(path: string): Promise<SampleKey> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null)
    throw new Failure(
      `There is no key at ${path}: name the key.json that "dramatis sample" wrote with --key.`,
      exitCodes.usage,
    )
  const key = SampleKey.safeParse(jsonOf(text))
  if (key.success) return key.data
  throw new Failure(`${path} is no key of "dramatis sample".`, exitCodes.usage)
}

async function rowsOfFile(path: string): Promise<SheetRow[]> {
  if (!/\.json$/iu.test(path)) return readSheet(path)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new Failure(`There is no file ${path}.`, exitCodes.usage)
  return rowsOfLabelStudio(text, path)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
