import type { EngineName } from './catalog.ts'

/** How far a fetch is. Sizes are bytes; a rate is bytes a second. */
export type FetchMeasure = {
  files: number
  totalFiles: number
  bytes: number
  totalBytes: number
  bytesPerSecond: number | null
  /** The file being fetched. */
  current: string | null
}

/** One step of getting the engines to run, for people and for logs. `text` is a whole line without a line end. */
export type EngineProgress = {
  step: 'install' | 'wait' | 'fetch' | 'compile' | 'start' | 'attach' | 'ready' | 'stop'
  engine: EngineName | null
  text: string
  /** Present while something is fetched; such lines come often and may replace each other. */
  measure: FetchMeasure | null
}

export type Report = (progress: EngineProgress) => void

/** A progress line without figures. */
export function step(name: EngineProgress['step'], engine: EngineName | null, text: string): EngineProgress {
  return { step: name, engine, text, measure: null }
}

/** The figures of a fetch as one line: files, megabytes, rate and what is being fetched. */
export function describeFetch(title: string, measure: FetchMeasure): string {
  const parts = [
    `${measure.files} of ${measure.totalFiles} files`,
    `${megabytes(measure.bytes)} of ${megabytes(measure.totalBytes)} MB`,
  ]
  if (measure.bytesPerSecond !== null) parts.push(`${(measure.bytesPerSecond / 1e6).toFixed(1)} MB/s`)
  if (measure.current !== null) parts.push(measure.current)
  return `Fetching ${title}: ${parts.join(', ')}`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

/** Where progress can be shown: a terminal or anything that takes text. */
export type ProgressStream = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

/** Milliseconds between two lines of figures where lines cannot replace each other. */
const quietMs = 5_000

/**
 * Shows progress on a stream: on a terminal the figures of a fetch update one line; elsewhere there is a plain line
 * for each step and one every five seconds during a fetch.
 */
export function progressPrinter(stream: ProgressStream, now: () => number = Date.now): Report {
  let lineIsOpen = false
  let lastFigures = Number.NEGATIVE_INFINITY
  return (progress) => {
    if (stream.isTTY === true) {
      const text =
        progress.measure === null ? progress.text : progress.text.slice(0, (stream.columns ?? 80) - 1)
      stream.write(`${lineIsOpen ? '\r\u001B[2K' : ''}${text}${progress.measure === null ? '\n' : ''}`)
      lineIsOpen = progress.measure !== null
      return
    }
    if (progress.measure !== null) {
      if (now() - lastFigures < quietMs) return
      lastFigures = now()
    }
    stream.write(`${progress.text}\n`)
  }
}
