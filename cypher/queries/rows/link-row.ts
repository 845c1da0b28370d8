import { z } from 'zod'

/** How many events of which kinds join two actors. */
export const LinkCounts = z.object({
  eventCount: z.int(),
  quad1: z.int(),
  quad2: z.int(),
  quad3: z.int(),
  quad4: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
})
export type LinkCounts = z.infer<typeof LinkCounts>

/** A link between two actors. */
export const LinkRow = z
  .object({ source: z.string(), target: z.string(), link: LinkCounts })
  .transform(({ source, target, link }) => ({ source, target, ...link }))
