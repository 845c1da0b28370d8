import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const take = loadStatement(new URL('take-lease.cypher', import.meta.url))
const keep = loadStatement(new URL('keep-lease.cypher', import.meta.url))
const release = loadStatement(new URL('release-lease.cypher', import.meta.url))

/** Who derives, and for how long without a sign of life. */
export type Lease = { readonly holder: string; readonly milliseconds: number }

/** Somebody else derives by now: our lease had run out. */
export class LeaseLostError extends Error {
  constructor() {
    super('Another process has taken over deriving.')
    this.name = 'LeaseLostError'
  }
}

/** Takes the lease when it is free, ours already or has run out; tells whether we hold it. */
export async function takeLease(graph: Graph, lease: Lease): Promise<boolean> {
  const rows = await graph.write((writer) => writer.run(take, paramsOf(lease)))
  return rows.length === 1
}

/**
 * Renews the lease inside a transaction and holds its lock until that ends, so that nobody else can take it meanwhile.
 * Throws `LeaseLostError` when another has it.
 */
export async function keepLease(writer: Reader, lease: Lease): Promise<void> {
  const rows = await writer.run(keep, paramsOf(lease))
  if (rows.length === 0) throw new LeaseLostError()
}

/** Gives the lease back; nothing happens when another has it. */
export async function releaseLease(graph: Graph, lease: Lease): Promise<void> {
  await graph.write((writer) => writer.run(release, { holder: lease.holder }))
}

function paramsOf(lease: Lease) {
  return { holder: lease.holder, milliseconds: integer(lease.milliseconds) }
}
