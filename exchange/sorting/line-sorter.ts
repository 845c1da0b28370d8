import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareText } from '../../model/compare-text.ts'
import { textLines } from '../text-lines.ts'

/** Sorts more lines than fit into memory. A line holds no line feed. */
export type LineSorter = AsyncDisposable & {
  readonly add: (line: string) => Promise<void>
  /** All lines by their code units, as often as it is asked; nothing may be added any more. */
  readonly sorted: () => AsyncGenerator<string>
}

/** Keeps up to `atOnce` lines in memory; beyond that sorted runs lie in a folder of the system's for temporary files. */
export function lineSorter({ atOnce = 200_000 }: { atOnce?: number } = {}): LineSorter {
  let lines: string[] = []
  let folder: string | null = null
  const runs: string[] = []
  const spill = async () => {
    folder ??= await mkdtemp(join(tmpdir(), 'dramatis-sort-'))
    const run = join(folder, String(runs.length))
    await writeFile(run, inBlocks(lines.toSorted(compareText)))
    runs.push(run)
    lines = []
  }
  return {
    add: async (line) => {
      lines.push(line)
      if (lines.length >= atOnce) await spill()
    },
    async *sorted() {
      lines = lines.toSorted(compareText)
      yield* runs.length === 0 ? lines : merged([...runs.map(textLines), inOrder(lines)])
    },
    [Symbol.asyncDispose]: async () => {
      if (folder !== null) await rm(folder, { recursive: true, force: true })
    },
  }
}

const linesPerBlock = 1_000

function* inBlocks(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += linesPerBlock)
    yield lines
      .slice(at, at + linesPerBlock)
      .map((line) => `${line}\n`)
      .join('')
}

async function* inOrder(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

/** There are few runs: to look at the head of each is as fast as a heap. */
async function* merged(runs: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  const heads = await Promise.all(runs.map(async (run) => ({ run, next: await run.next() })))
  for (;;) {
    let first: { run: AsyncGenerator<string>; next: IteratorResult<string> } | null = null
    for (const head of heads)
      if (head.next.done !== true && (first === null || head.next.value < first.next.value)) first = head
    if (first === null) return
    yield first.next.value
    first.next = await first.run.next()
  }
}
