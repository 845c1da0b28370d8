import type { Graph } from '../../cypher/connection.ts'
import { countWork } from '../../cypher/derive/marks.ts'
import { countLedger } from '../../cypher/load/ledger.ts'
import type { LedgerCount } from '../../cypher/load/ledger.ts'
import { readQuarantine } from '../../cypher/load/quarantine.ts'
import type { Quarantined } from '../../cypher/load/quarantine.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { isOutdated } from './coder-version.ts'

/** What the ledger says as a whole. */
export type LedgerOverview = {
  /** Articles that the rules have coded, and how many of them in an older version. */
  readonly loaded: number
  readonly outdated: number
  readonly quarantined: number
  /** The first of them. */
  readonly reasons: readonly Quarantined[]
  /** Loaded articles and other changes that the deriver has not taken up. */
  readonly underived: number
}

const reasonsAtMost = 10

/** Reads what is loaded, waits or is in quarantine. */
export async function ledgerOverview(graph: Graph): Promise<LedgerOverview> {
  const counts = await graph.read(countLedger)
  const work = await graph.read(countWork)
  const sum = (holds: (row: LedgerCount) => boolean) =>
    counts.filter(holds).reduce((total, row) => total + row.count, 0)
  const quarantined = sum((row) => row.state === 'quarantined')
  return {
    loaded: sum(loadedByRules),
    outdated: sum((row) => loadedByRules(row) && isOutdated(row.version, rulesCoder.version)),
    quarantined,
    reasons: quarantined === 0 ? [] : await readQuarantine(graph, { limit: reasonsAtMost }),
    underived: work.articles + work.marks,
  }
}

function loadedByRules(row: LedgerCount): boolean {
  return row.state === 'loaded' && row.coder === rulesCoder.name
}
