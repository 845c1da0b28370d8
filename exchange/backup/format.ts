import { z } from 'zod'

/** Raised when lines of a backup change their meaning; an older Dramatis refuses what is newer. */
export const backupFormat = 1

const Counts = z.record(z.string(), z.int().nonnegative())

/** The first line: what this is, and what made it. */
export const Header = z.object({
  dramatis: z.literal('backup'),
  format: z.int().positive(),
  /** Random: an interrupted restore knows by it whether it goes on with the same backup. */
  id: z.string().min(1),
  /** The version of the graph's schema. */
  schema: z.int().positive(),
  coder: z.object({ name: z.string(), version: z.string() }),
  madeAt: z.iso.datetime(),
  /** How many nodes of each label follow. */
  nodes: Counts,
})
export type Header = z.infer<typeof Header>

const Properties = z.record(z.string(), z.unknown())

/** A node with its properties as they are stored, without derived ones. */
export const NodeLine = z.object({ node: z.string(), id: z.string(), properties: Properties })
export type NodeLine = z.infer<typeof NodeLine>

/**
 * The relationships of one type that leave a node, to nodes of one label. An end that is an Actor is named by the local key
 * that the relationship carries, for actors are derived.
 */
export const RelationshipLine = z.object({
  relationship: z.string(),
  start: z.string(),
  end: z.string(),
  from: z.string(),
  to: z.array(z.object({ id: z.string(), properties: Properties })),
})
export type RelationshipLine = z.infer<typeof RelationshipLine>

export const Line = z.union([NodeLine, RelationshipLine])
export type Line = z.infer<typeof Line>

/** The last line: what must have come before it, and what must come out of it. */
export const Trailer = z.object({
  end: z.literal('backup'),
  lines: z.int().nonnegative(),
  nodes: Counts,
  relationships: Counts,
  /** Of the canonical export, when everything was derived as the backup was made. */
  canonical: z.object({ lines: z.int(), sha256: z.string() }).nullable(),
  /** Of all bytes before this line. */
  sha256: z.string(),
})
export type Trailer = z.infer<typeof Trailer>
