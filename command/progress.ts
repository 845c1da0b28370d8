import type { World } from './world.ts'

/** One step of long work: what, and its numbers. */
export type Step = { step: string } & Record<string, unknown>

/** Shows long work on standard error: a line that renews itself on a terminal, one JSON line a step otherwise. */
export type Progress = {
  /** A step worth a line of its own in a log; on a terminal it stays only when `keep` is given as words. */
  tell: (step: Step, keep?: string) => void
  /** The line that renews itself; not shown without a terminal. */
  status: (words: string) => void
  close: () => void
}

/** Opens the progress display of a command. */
export function openProgress(world: World): Progress {
  const { stderr } = world
  if (stderr.isTTY !== true) {
    return {
      tell: (step) => void stderr.write(`${JSON.stringify(step)}\n`),
      status: () => {},
      close: () => {},
    }
  }
  const clear = '\r\u001B[2K'
  let shown = ''
  return {
    tell: (_step, keep) => {
      if (keep !== undefined) stderr.write(`${clear}${keep}\n${shown}`)
    },
    status: (words) => {
      shown = words.slice(0, (stderr.columns ?? 100) - 1)
      stderr.write(`${clear}${shown}`)
    },
    close: () => void stderr.write(clear),
  }
}

/** "1 min 20 s", "3 h 5 min". */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
