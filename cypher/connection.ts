import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver, Integer, Session } from 'neo4j-driver'
import { exitCodes, Failure } from '../model/failure.ts'
import { isAway, isTimeout, withoutFalseTransients } from './graph-error.ts'
import { latePlans } from './late-plans.ts'
import type { Statement } from './statement.ts'

/** Where the graph is and who we are there. */
export type GraphAddress = { uri: string; username: string; password: string; database: string }

/** A row: column names to plain values; nodes and relationships never leave the statements, only their properties do. */
export type Row = Record<string, unknown>

/** What every typed statement runs on: an open graph, or a transaction of it. */
export type Reader = { run: (statement: Statement, params?: Row) => Promise<Row[]> }

/** The graph: one driver for the process. */
export type Graph = {
  /** Runs in a managed read transaction. */
  read: <Result>(
    work: (reader: Reader) => Promise<Result>,
    options?: { timeoutMs?: number },
  ) => Promise<Result>
  /**
   * Runs in a managed write transaction, retried as a whole: the work must be idempotent. A memory limit of the database
   * is never retried (`GraphMemoryError`).
   */
  write: <Result>(
    work: (writer: Reader) => Promise<Result>,
    options?: { timeoutMs?: number },
  ) => Promise<Result>
  /** Runs one schema command outside a managed transaction. */
  command: (text: string) => Promise<Row[]>
  /** Streams rows with back-pressure, for exports. */
  stream: (statement: Statement, params?: Row) => AsyncIterable<Row>
  /** Resolves when Bolt answers `RETURN 1`; rejects with the driver's error. */
  ping: () => Promise<void>
  close: () => Promise<void>
}

/** How many connections, and times in milliseconds. */
export type GraphOptions = {
  poolSize?: number
  /** How long to wait for a free connection. */
  acquisitionTimeoutMs?: number
  /** For how long to repeat what may pass later: deadlocks, lost connections. */
  retryMs?: number
  /** How long to wait after that for a database that does not answer, before it counts as gone. None by default. */
  patienceMs?: number
}

/** Opens the graph with a driver of its own; nothing is sent before the first statement. */
export function openGraph(address: GraphAddress, options: GraphOptions = {}): Graph {
  const driver = createDriver(address, options)
  const sessionOf = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      database: address.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    })

  const planLate = latePlans(async (text, params) => {
    const session = sessionOf('READ')
    try {
      await session.run(text, params)
    } finally {
      await session.close()
    }
  })

  async function managed<Result>(
    mode: 'READ' | 'WRITE',
    work: (reader: Reader) => Promise<Result>,
    timeoutMs: number | undefined,
  ): Promise<Result> {
    const session = sessionOf(mode)
    const config = timeoutMs === undefined ? {} : { timeout: timeoutMs }
    try {
      const run = (tx: {
        run: (text: string, params?: Row) => Promise<{ records: { toObject: () => Row }[] }>
      }) =>
        work({
          run: async (statement, params = {}) => {
            try {
              const result = await tx.run(statement.text, params)
              return result.records.map((record) => record.toObject())
            } catch (error) {
              if (isTimeout(error)) planLate(statement, params)
              throw withoutFalseTransients(error)
            }
          },
        })
      return mode === 'READ'
        ? await session.executeRead(run, config)
        : await session.executeWrite(run, config)
    } finally {
      await session.close()
    }
  }

  async function ping(): Promise<void> {
    const session = sessionOf('READ')
    try {
      await session.run('RETURN 1 AS one')
    } finally {
      await session.close()
    }
  }

  /** Repeats the work once the database is back, unless it goes away over this work again and again. */
  async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let time = 1; ; time += 1) {
      try {
        return await work()
      } catch (error) {
        if (!isAway(error) || time > mostReturns) throw error
        if (!(await comesBack(ping, options.patienceMs ?? 0))) throw error
      }
    }
  }

  return {
    read: (work, given = {}) => patiently(() => managed('READ', work, given.timeoutMs)),
    write: (work, given = {}) => patiently(() => managed('WRITE', work, given.timeoutMs)),
    command: async (text) => {
      const session = sessionOf('WRITE')
      try {
        const result = await session.run(text)
        return result.records.map((record) => record.toObject())
      } finally {
        await session.close()
      }
    },
    stream: async function* stream(statement, params = {}) {
      const session = sessionOf('READ')
      try {
        for await (const record of session.run(statement.text, params)) yield record.toObject()
      } finally {
        await session.close()
      }
    },
    ping,
    close: () => driver.close(),
  }
}

/** Work that the database goes away over so often may well be the reason. */
const mostReturns = 3
const lookEveryMs = 1_000

async function comesBack(ping: () => Promise<void>, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline) {
    await wait(lookEveryMs)
    const answers = await ping().then(
      () => true,
      () => false,
    )
    if (answers) return true
  }
  return false
}

function createDriver(address: GraphAddress, options: GraphOptions): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.poolSize ?? 20,
      connectionAcquisitionTimeout: options.acquisitionTimeoutMs ?? 5_000,
      connectionTimeout: 5_000,
      ...(options.retryMs === undefined ? {} : { maxTransactionRetryTime: options.retryMs }),
      userAgent: 'dramatis/0.1',
    })
  } catch (cause) {
    throw new Failure(`NEO4J_URI "${address.uri}" is not an address Neo4j understands.`, exitCodes.usage, {
      cause,
    })
  }
}

/** A whole number as Neo4j's integer: a plain JavaScript number would arrive as a float. */
export function integer(value: number): Integer {
  return neo4j.int(value)
}
