import { tcpProxy } from '../fixtures/tcp-proxy.ts'

/** What becomes of one COMMIT: it passes, is lost on its way to the database, or its answer is lost on the way back. */
export type CommitFate = 'passes' | 'lost' | 'unanswered'

/** A TCP proxy before Neo4j that breaks connections exactly at COMMIT. */
export type CommitCutter = {
  port: number
  /** How many commits met each fate. */
  met: Record<CommitFate, number>
  close: () => Promise<void>
}

/** The message COMMIT as Bolt sends it: a chunk of two bytes (a structure without fields, signature 0x12), and the end. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** Starts the proxy on loopback; `fateOf` decides about each COMMIT that a driver sends. */
export async function commitCutter(
  target: { host: string; port: number },
  fateOf: () => CommitFate,
): Promise<CommitCutter> {
  const met = { passes: 0, lost: 0, unanswered: 0 }
  const { port, close } = await tcpProxy(target, (near, far) => {
    let seen = Buffer.alloc(0)
    let cutAtAnswer = false
    near.on('data', (chunk) => {
      // A message may be spread over two packets: without its end the database does nothing.
      seen = Buffer.concat([seen.subarray(1 - commit.length), chunk])
      const fate = seen.includes(commit) ? fateOf() : null
      if (fate !== null) {
        met[fate] += 1
        seen = Buffer.alloc(0)
      }
      if (fate === 'lost') near.destroy()
      else {
        cutAtAnswer = fate === 'unanswered'
        far.write(chunk)
      }
    })
    far.on('data', (chunk) => {
      if (cutAtAnswer) far.destroy()
      else near.write(chunk)
    })
  })
  return { port, met, close }
}
