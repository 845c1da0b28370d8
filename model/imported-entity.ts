import { z } from 'zod'

/** Somebody whom an entity file describes, as far as we use it (`dramatis import`). */
export const ImportedEntity = z.object({
  /** As the file has it. */
  id: z.string().min(1),
  type: z.enum(['person', 'organization', 'country']),
  name: z.string().min(1),
  /** Other names, in Latin letters. */
  names: z.array(z.string()),
  /** ISO 3166-1 alpha-3, where the file tells exactly one. */
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  openSanctions: z.string().nullable(),
})
export type ImportedEntity = z.infer<typeof ImportedEntity>
