import type { z } from 'zod'
import { exitCodes, Failure } from '../../model/failure.ts'
import { jsonText } from '../../model/json-text.ts'
import { textLines } from '../text-lines.ts'

/** The lines of a file of a release, one at a time. Throws a `Failure` (usage) that names the first that is something else. */
export async function* readLines<Line>(path: string, schema: z.ZodType<Line>): AsyncGenerator<Line> {
  const line = jsonText(schema)
  let number = 0
  for await (const text of textLines(path)) {
    number += 1
    const parsed = line.safeParse(text)
    if (!parsed.success)
      throw new Failure(`Line ${number} of ${path} is not what a release has there.`, exitCodes.usage)
    yield parsed.data
  }
}
