import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { BadCell, Codings } from './coding.ts'
import { SampleKey } from './key.ts'
import { isHalf, parseClaims } from './parse-claims.ts'
import { parseSentences } from './parse-sentences.ts'
import { rowsOfLabelStudio } from './read-label-studio.ts'
import { readSheet, whyUnreadable } from './read-sheet.ts'
import type { SheetRow } from './read-sheet.ts'
import { scoreClaims } from './score-claims.ts'
import type { ClaimScores } from './score-claims.ts'
import { scoreSentences } from './score-sentences.ts'
import type { SentenceScores } from './score-sentences.ts'

/** What was found in the sheets, beside the scores. */
export type Filled = {
  /** How many items each has coded, `half` of them with parts not answered, and of how many; 0 for who is no coder of the sample. */
  coders: { coder: string; coded: number; half: number; of: number }[]
  /** Counted for each coder, as in `Codings`. */
  empty: number
  half: number
  leftOut: number
  bad: BadCell[]
  repeated: BadCell[]
  /** Rows of items that the key does not know, or of nobody; they are left out. */
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
  const rows: SheetRow[] = []
  // A file that is named twice is one.
  const files = new Map(paths.map((path) => [resolve(path), path]))
  for (const path of files.values()) rows.push(...(await rowsOfFile(path)))
  const key = await readKey(keyPath ?? join(dirname(paths[0] ?? '.'), 'key.json'))
  return scoreRows(rows, key, adjudicator)
}

/** The same of rows. Throws a `Failure` (usage) for an adjudicator who has none. */
export function scoreRows(rows: readonly SheetRow[], key: SampleKey, adjudicator: string | null): Score {
  const coders = [...new Set(rows.map((row) => row.cell('coder').text))].filter((coder) => coder !== '')
  if (adjudicator !== null && !coders.includes(adjudicator))
    throw new Failure(
      `The sheets have no row of the adjudicator "${adjudicator}"; they are of ${coders.join(', ')}.`,
      exitCodes.usage,
    )
  const items = new Map(key.items.map((item) => [item.item, item]))
  const judged = rows.map((row) => ({ row, why: whyUnknown(row, items) }))
  const known = judged.flatMap(({ row, why }) => (why === null ? [row] : []))
  const unknown = judged.flatMap(({ why }) => why ?? [])
  const sample = { drawn: key.items.length, population: key.population, adjudicator }
  const about = <Coding extends { item: string; coder: string }>(
    { codings, ...filled }: Codings<Coding>,
    isOpen: (coding: Coding) => boolean,
  ): Filled => ({ coders: codersOf(codings, isOpen, key), ...filled, unknown })
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
    return { ...about(parsed, isHalf), ...sample, unit: 'claim', scores }
  }
  const parsed = parseSentences(known)
  const scores = scoreSentences(parsed.codings, (item) => items.get(item) ?? null, adjudicator)
  return { ...about(parsed, () => false), ...sample, unit: 'sentence', scores }
}

/** Why a row does not belong to the sample, with its place; null for one that does. */
function whyUnknown(row: SheetRow, items: ReadonlyMap<string, unknown>): string | null {
  const [item, coder] = [row.cell('item'), row.cell('coder')]
  if (!items.has(item.text)) return `${item.at}: the key knows no item "${item.text}"`
  return coder.text === '' ? `${coder.at}: the row does not say who coded it` : null
}

function codersOf<Coding extends { coder: string }>(
  codings: readonly Coding[],
  isOpen: (coding: Coding) => boolean,
  key: SampleKey,
): Filled['coders'] {
  const given = new Set([...key.coders, ...codings.map(({ coder }) => coder)])
  return [...given].map((coder) => {
    const own = codings.filter((coding) => coding.coder === coder)
    return {
      coder,
      coded: own.length,
      half: own.filter(isOpen).length,
      of: key.items.filter(({ coders }) => coders.includes(coder)).length,
    }
  })
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
  throw new Failure(`The file ${path} is no key of "dramatis sample".`, exitCodes.usage)
}

async function rowsOfFile(path: string): Promise<SheetRow[]> {
  if (!/\.json$/iu.test(path)) return readSheet(path)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Failure(`The export ${path} cannot be read: ${whyUnreadable(error)}.`, exitCodes.usage)
  })
  return rowsOfLabelStudio(text, path)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
