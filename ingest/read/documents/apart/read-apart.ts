import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import type { Draft } from '../../draft.ts'
import { documentCost } from '../../limits.ts'
import { Refusal } from '../../refusal.ts'
import { Answer, endings } from './protocol.ts'
import type { Cost, KindApart, Question } from './protocol.ts'

/** Reads documents in a process apart, one after another. What a document does to that process ends there. */
export type ApartReader = {
  /** Throws a `Refusal` for what cannot be read, takes too long or takes too much memory. */
  read: (kind: KindApart, bytes: Uint8Array) => Promise<Draft>
}

/**
 * Nothing is started before the first document, and one process reads all until one of them ends it. It has no
 * environment, may write no file and start no program, and goes when this process goes.
 */
export function openApartReader(cost: Cost = documentCost): ApartReader {
  const oneAtATime = pLimit(1)
  let child: ChildProcess | null = null
  return {
    read: (kind, bytes) =>
      oneAtATime(async () => {
        // One may have been ended while it was idle, too.
        if (child?.connected !== true) child = startChild(cost)
        const ending = await ask(child, { kind, bytes })
        if ('killedBy' in ending) throw new Refusal(reasonOfEnding(ending.killedBy, cost))
        const { read, spent } = ending
        if (spent) {
          child.kill('SIGKILL')
          child = null
        }
        if ('refusal' in read) throw new Refusal(read.refusal)
        return read.draft
      }),
  }
}

/** The reader of this process. */
export const apartReader = openApartReader()

function startChild({ bytes, milliseconds }: Cost): ChildProcess {
  const program = fileURLToPath(new URL('reading-process.ts', import.meta.url))
  const child = fork(program, [String(bytes), String(milliseconds)], {
    serialization: 'advanced',
    env: {},
    // Beside the JavaScript memory stand the bytes of the document and what its streams unpack to.
    execArgv: [
      `--max-old-space-size=${Math.floor(bytes / 2 / 2 ** 20)}`,
      '--permission',
      '--allow-fs-read=*',
      '--allow-worker',
      '--no-warnings',
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Told to whoever asks; while nobody does, it is no reason to stop.
  child.on('error', () => undefined)
  rest(child)
  return child
}

/** An idle child keeps nobody from ending. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function rouse(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

type Ending = Answer | { killedBy: NodeJS.Signals | null }

/** Asks the child and waits for its answer or its end. */
async function ask(child: ChildProcess, question: Question): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>()
  const answered = (message: unknown): void => resolve(Answer.parse(message))
  const ended = (_code: number | null, killedBy: NodeJS.Signals | null): void => resolve({ killedBy })
  const failed = (): void => resolve({ killedBy: null })
  rouse(child)
  child.once('message', answered).once('exit', ended).once('error', failed)
  try {
    child.send(question)
    return await promise
  } finally {
    child.off('message', answered).off('exit', ended).off('error', failed)
    rest(child)
  }
}

function reasonOfEnding(signal: NodeJS.Signals | null, { bytes, milliseconds }: Cost): string {
  if (signal === endings.time)
    return `The document takes more than ${milliseconds / 1000} seconds to read: it is damaged, or made to do harm.`
  // The engine itself aborts, and the system kills, for want of memory.
  if (signal === endings.memory || signal === 'SIGABRT' || signal === 'SIGKILL')
    return `The document takes more than ${bytes / 2 ** 20} MB of memory to read: it is damaged, or made to do harm.`
  return 'The document could not be read: the process that read it ended.'
}
