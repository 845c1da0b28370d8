import { Refusal } from '../refusal.ts'

/** What an archive may come to. Beyond it stands no collection of articles but a fault, or somebody who means harm. */
export const archiveLimits = {
  /** Files in one archive; the list of them is held in memory. */
  entries: 100_000,
  /** Archives within archives. */
  depth: 3,
  /** Bytes that an archive unpacks to in all, with those within it. */
  unpackedBytes: 10_000_000_000,
  /** Text packs to a twentieth, tables of zeros to a hundredth. */
  ratio: 200,
  /** Below so many bytes a ratio harms nobody. */
  ratioFrom: 10_000_000,
} as const

/** What is left of the limits while an archive, with those within it, is read. */
export type Budget = { depth: number; left: { bytes: number } }

/** Throws a `Refusal` where bytes unpack to so many more that somebody means harm. */
export function refuseBomb(unpackedBytes: number, packedBytes: number): void {
  if (unpackedBytes <= archiveLimits.ratioFrom || unpackedBytes <= packedBytes * archiveLimits.ratio) return
  throw new Refusal(`It is a zip bomb: it unpacks to more than ${archiveLimits.ratio} times its size.`)
}

/** Counts unpacked bytes against what is left; throws a `Refusal` when that is nothing. */
export function spend(budget: Budget, bytes: number): void {
  budget.left.bytes -= bytes
  if (budget.left.bytes < 0)
    throw new Refusal(`The archive unpacks to more than ${archiveLimits.unpackedBytes} bytes.`)
}

/** What an archive that lies in no other may come to. */
export const wholeBudget = (): Budget => ({
  depth: archiveLimits.depth,
  left: { bytes: archiveLimits.unpackedBytes },
})
