import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { Failure, messageOf } from '../../model/failure.ts'

const execute = promisify(execFile)

const Ratio = z.number().nullable()
const Found = z.object({ p: Ratio, r: Ratio, f1: Ratio })
const Share = z.object({ accuracy: Ratio })

/** The answers of the kit's scorers to `--json`, as far as the scoreboard shows them. */
export const GraphScore = z.object({
  documents: z.int(),
  links: Found,
  pairs: Found,
  actors: Found.extend({ overMerged: z.int(), overSplit: z.int() }),
  events: Found,
  eventsAnyCode: Found,
  roles: Found,
  speakers: Found,
  relations: Found,
  attribution: z.object({ f1: Ratio }),
  modality: Share,
  polarity: Share,
  dates: Share,
  perDoc: z.record(z.string(), z.object({ actors: Found, relations: Found })),
})
export type GraphScore = z.infer<typeof GraphScore>

const Classes = z.object({ macroF1: Ratio, accuracy: Ratio })
export const PloverScore = z.object({ root: Classes, quad: Classes, binary: Classes, none: z.number() })
export type PloverScore = z.infer<typeof PloverScore>

export const PageScore = z.object({
  f1: z.number(),
  precision: z.number(),
  recall: z.number(),
  deviation: z.object({ f1: z.number() }),
})
export type PageScore = z.infer<typeof PageScore>

export const CoreferenceScore = z.object({
  names: Found,
  namesTyped: Found,
  namesExact: Found,
  bCubed: Found.extend({ mentions: z.int() }),
})
export type CoreferenceScore = z.infer<typeof CoreferenceScore>

/** Runs a script of the kit in a process of its own; what it prints. */
export async function runScript(script: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute(process.execPath, [script, ...args], { maxBuffer: 256 * 1024 ** 2 })
    return stdout
  } catch (error) {
    throw new Failure(`${script} failed: ${lastLine(messageOf(error))}`, undefined, { cause: error })
  }
}

/** Runs a scorer with `--json`; its answer in the shape of `schema`. */
export async function score<Answer>(
  schema: z.ZodType<Answer>,
  script: string,
  args: readonly string[],
): Promise<Answer> {
  const answer = schema.safeParse(JSON.parse(await runScript(script, [...args, '--json'])))
  if (answer.success) return answer.data
  throw new Failure(`${script} answers in another form than the scoreboard knows.`, undefined, {
    cause: answer.error,
  })
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? text
}
