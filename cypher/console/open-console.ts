import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import type { Session, Transaction } from 'neo4j-driver'
import type { GraphAddress } from '../connection.ts'
import { consoleError, ConsoleTimedOut } from './console-error.ts'
import { plainValue, asParameters } from './plain-value.ts'
import type { PlainValue } from './plain-value.ts'
import { checkPlan } from './plan-rules.ts'
import { readStatement } from './read-statement.ts'
import { reasonToStayOff } from './server-check.ts'
import { isUnderWay } from './under-way.ts'

/** What a statement of the console may take; times in milliseconds. */
export type ConsoleLimits = {
  planMs: number
  runMs: number
  rows: number
  /** Of the rows as JSON. */
  bytes: number
  /** So long after its time a statement that still runs counts as one that no limit stops. */
  graceMs: number
}

export const consoleLimits: ConsoleLimits = {
  planMs: 5_000,
  runMs: 10_000,
  rows: 10_000,
  bytes: 16_000_000,
  graceMs: 3_000,
}

/** What comes of a statement, in this order: its columns, its rows, and how it ended. */
export type ConsolePart =
  | { kind: 'columns'; columns: string[] }
  | { kind: 'row'; values: PlainValue[] }
  | { kind: 'end'; rows: number; truncated: 'rows' | 'bytes' | null; milliseconds: number }

export type ConsoleStatement = {
  query: string
  params: Record<string, unknown>
  /** Whose statement it is, for the database's own list of transactions. */
  user: string
  signal?: AbortSignal
}

export type Console = {
  /**
   * Runs a statement that only reads, in a transaction that can only read. Throws `ConsoleRefusal`, `ConsoleTooCostly`,
   * `ConsoleMistake`, `ConsoleTimedOut`, `GraphMemoryError`, or the driver's error when the database is away.
   */
  run: (statement: ConsoleStatement) => AsyncGenerator<ConsolePart, void, undefined>
  /** Why this database must not be opened to statements of users, in a sentence; null when it may. */
  reasonToStayOff: () => Promise<string | null>
  close: () => Promise<void>
}

export type ConsoleOptions = {
  limits?: Partial<ConsoleLimits>
  /** Statements at a time. */
  poolSize?: number
  /** Told when a statement runs on although its time is long over: only a restart of the database ends it. */
  onStuck?: () => void
}

/** Opens a console with a driver and a pool of its own, so that what users write takes no connection from the API. */
export function openConsole(address: GraphAddress, options: ConsoleOptions = {}): Console {
  const limits = { ...consoleLimits, ...options.limits }
  const poolSize = options.poolSize ?? 4
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    // One more, to look for statements that do not end.
    maxConnectionPoolSize: poolSize + 1,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 5_000,
    disableAutoCommitRetries: true,
    fetchSize: 200,
    userAgent: 'dramatis-console/0.1',
  })
  const session = (): Session =>
    driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ })

  /** Runs work in one reading transaction, ends it in any case, and sees that it has ended. */
  async function* reading<Part>(
    timeoutMs: number,
    statement: ConsoleStatement,
    work: (tx: Transaction) => AsyncGenerator<Part, void, undefined>,
  ): AsyncGenerator<Part, void, undefined> {
    const id = randomUUID()
    const open = session()
    const watch = setTimeout(() => {
      const look = driver.session({ database: address.database })
      void isUnderWay(look, id, limits.graceMs).then((stuck) => {
        if (stuck) options.onStuck?.()
      })
    }, timeoutMs + limits.graceMs)
    watch.unref()
    let ended = false
    const giveUp = (): void => {
      void open.close().catch(() => {})
    }
    statement.signal?.addEventListener('abort', giveUp, { once: true })
    try {
      statement.signal?.throwIfAborted()
      const tx = open.beginTransaction({
        timeout: timeoutMs,
        metadata: { app: 'dramatis-console', user: statement.user, id },
      })
      yield* work(tx)
      ended = true
    } catch (error) {
      if (statement.signal?.aborted === true) throw statement.signal.reason
      throw consoleError(error)
    } finally {
      statement.signal?.removeEventListener('abort', giveUp)
      // Rolls back what is open. A statement that no limit stops keeps its connection waiting: nobody waits with it.
      const closed = open.close().catch(() => {})
      const quick = await Promise.race([
        closed.then(() => true),
        new Promise<false>((done) => setTimeout(done, 500, false).unref()),
      ])
      if (ended || quick) clearTimeout(watch)
    }
  }

  async function* run(statement: ConsoleStatement): AsyncGenerator<ConsolePart, void, undefined> {
    const started = performance.now()
    const text = readStatement(statement.query)
    const params = asParameters(statement.params)
    for await (const _ of reading(limits.planMs, statement, async function* explain(tx) {
      const { summary } = await inTime(tx.run(`EXPLAIN ${text}`, params), limits.planMs)
      checkPlan(summary.queryType, summary.plan)
      yield null
    })) {
      // Nothing comes of a plan but its being allowed.
    }
    yield* reading(limits.runMs, statement, async function* read(tx) {
      const result = tx.run(text, params)
      const columns = await inTime(result.keys(), limits.runMs)
      yield { kind: 'columns', columns: columns.map(String) }
      let rows = 0
      let bytes = 0
      let truncated: 'rows' | 'bytes' | null = null
      const records = result[Symbol.asyncIterator]()
      for (;;) {
        const next = await inTime(records.next(), limits.runMs)
        if (next.done === true) break
        const values = columns.map((column) => plainValue(next.value.get(column)))
        bytes += JSON.stringify(values).length
        if (rows === limits.rows) truncated = 'rows'
        else if (bytes > limits.bytes) truncated = 'bytes'
        if (truncated !== null) break
        rows += 1
        yield { kind: 'row', values }
      }
      yield { kind: 'end', rows, truncated, milliseconds: Math.round(performance.now() - started) }
    })
  }

  return { run, reasonToStayOff: () => reasonToStayOff(session()), close: () => driver.close() }
}

/** The database looks at its own limit only now and then, and some statements never let it: nobody waits longer than this. */
async function inTime<Result>(work: PromiseLike<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ConsoleTimedOut()), timeoutMs + 2_500)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
