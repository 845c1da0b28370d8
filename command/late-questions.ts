import type { EngineLease } from '../engines/index.ts'
import { acquireEngines } from '../engines/index.ts'
import type { Parser } from '../ingest/index.ts'
import type { Settings } from '../model/settings.ts'
import { parserOn } from './with-engines.ts'

/** What reads questions, and how to let go of it. */
export type LateQuestions = {
  questions: (signal: AbortSignal) => Promise<Parser>
  close: () => Promise<void>
}

/** CoreNLP is asked for at the first question, so that a command that may never read one starts without it. */
export function lateQuestions(settings: Settings, purpose: string): LateQuestions {
  let opening: Promise<{ lease: EngineLease; parser: Parser }> | null = null
  const open = async (signal: AbortSignal) => {
    const lease = await acquireEngines(settings, { want: ['corenlp'], purpose, report: () => {}, signal })
    return { lease, parser: parserOn(settings, lease) }
  }
  return {
    questions: async (signal) => {
      opening ??= open(signal)
      const current = opening
      try {
        return (await current).parser
      } catch (error) {
        // The next question tries again.
        if (opening === current) opening = null
        throw error
      }
    },
    close: async () => {
      const opened = await opening?.catch(() => null)
      await opened?.parser.close()
      await opened?.lease.release()
    },
  }
}
