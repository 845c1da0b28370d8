import { z } from 'zod'
import { CypherTwin, Total } from './answer.ts'

/** The filters whose values can be listed. */
export const FilterName = z.enum([
  'types',
  'modes',
  'contexts',
  'modality',
  'polarity',
  'status',
  'outlet',
  'saidBy',
  'place',
])
export type FilterName = z.infer<typeof FilterName>

/** `GET /api/filters`: what each value of a filter would leave, under the other filters. */
export const FilterValuesAnswer = z.object({
  by: FilterName,
  /** Those of most events first; one event may stand under several values. */
  items: z.array(
    z.object({
      id: z.string().describe('the value, as the filter takes it'),
      name: z.string(),
      events: z.int().nonnegative(),
    }),
  ),
  /** Values. */
  total: Total,
  cypher: CypherTwin,
})
export type FilterValuesAnswer = z.infer<typeof FilterValuesAnswer>
