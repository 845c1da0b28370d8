import { z } from 'zod'
import { Sector } from './plover/sectors.ts'

export const actorTypes = ['person', 'organization', 'country', 'group', 'media'] as const
export const ActorType = z.enum(actorTypes)
export type ActorType = z.infer<typeof ActorType>

/** Who controls a medium. */
export const MediaControl = z.enum(['state', 'public', 'private'])
export type MediaControl = z.infer<typeof MediaControl>

/**
 * Whom a mention means, as far as its article alone can tell (design §2, "Local key"): `person:kim-jong-un`,
 * `country:PRK`, `org:kcna`; or with `@` and the article id for bare surnames, roles and unnamed groups.
 */
export const LocalKey = z
  .string()
  .regex(/^(person|country|org):.+/u, 'a local key starts with person:, country: or org:')
export type LocalKey = string

/** An actor as one article knows it. */
export const LocalActor = z.object({
  id: LocalKey,
  name: z.string(),
  type: ActorType,
  aliases: z.array(z.string()),
  /** ISO 3166-1 alpha-3, or null. */
  country: z.string().nullable(),
  sectors: z.array(Sector),
})
export type LocalActor = z.infer<typeof LocalActor>

/** Known identifiers elsewhere, by their usual names. */
export const ExternalIds = z.object({
  wikidata: z.string().nullable(),
  cow: z.string().nullable(),
  gleditschWard: z.string().nullable(),
  openSanctions: z.string().nullable(),
})
export type ExternalIds = z.infer<typeof ExternalIds>
