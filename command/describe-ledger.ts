import type { LedgerOverview } from '../ingest/index.ts'
import { several } from './several.ts'

/** What the ledger holds that somebody should do something about, a line each with the command that comes next. */
export function describeLedger(overview: LedgerOverview): string[] {
  const { outdated, quarantined, reasons, underived } = overview
  const more = quarantined - reasons.length
  return [
    ...(quarantined === 0
      ? []
      : [
          `${several(quarantined, 'article')} in quarantine: "dramatis ingest --retry" tries them again.`,
          ...reasons.map(
            ({ source, article, error, attempts }) =>
              `  ${source ?? article}: ${oneLine(error)} (tried ${attempts === 1 ? 'once' : `${attempts} times`})`,
          ),
          ...(more > 0 ? [`  and ${more} more`] : []),
        ]),
    ...(outdated === 0
      ? []
      : [
          `${several(outdated, 'article')} coded by an older version of the rules: "dramatis ingest --recode" codes them again.`,
        ]),
    ...(underived === 0
      ? []
      : [
          `${several(underived, 'change')} not yet in actors, events and links: the next ingest derives them, or "dramatis ingest --retry".`,
        ]),
  ]
}

const mostLetters = 200

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line
}
