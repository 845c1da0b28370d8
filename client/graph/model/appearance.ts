import { z } from 'zod'
import { metricNames, partitionNames } from '../metric/metrics.ts'

/** What the size of a node may mean: the number of its events, nothing, or a metric of the graph that is drawn. */
export const SizeMeaning = z.enum(['events', 'same', ...metricNames])
export type SizeMeaning = z.infer<typeof SizeMeaning>

/** What the colour of an actor may mean. Its shape always means its type. */
export const ColourMeaning = z.enum([
  'type',
  'country',
  'sector',
  'control',
  'events',
  ...metricNames,
  ...partitionNames,
])
export type ColourMeaning = z.infer<typeof ColourMeaning>

/** What the colour of a link may mean: its kind, whether its kind prevails between the two, or a date. */
export const LinkMeaning = z.enum(['kind', 'dominant', 'first', 'last'])
export type LinkMeaning = z.infer<typeof LinkMeaning>

/** How many colours there are for the reader's own rules. */
export const ruleColours = 6

/** One rule of the reader: actors with this value get this colour. A later rule goes before an earlier one. */
export const ColourRule = z
  .strictObject({
    by: z.enum(['type', 'country', 'sector', 'control']),
    value: z.string(),
    colour: z.int().min(1).max(ruleColours),
  })
  .readonly()
export type ColourRule = z.output<typeof ColourRule>

/** What looks mean, as the reader chose it. */
export const Appearance = z
  .strictObject({
    size: SizeMeaning,
    colour: ColourMeaning,
    links: LinkMeaning,
    rules: z.array(ColourRule).readonly().default([]),
  })
  .readonly()
export type Appearance = z.output<typeof Appearance>

export const plainAppearance: Appearance = { size: 'events', colour: 'type', links: 'kind', rules: [] }
