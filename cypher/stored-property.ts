import { z } from 'zod'

/** A property that may not be stored: null then. */
export const absent = <Value extends z.ZodType>(value: Value) => value.nullable().default(null)

/** A list that is not stored while it is empty. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

/** A count that is not stored while it is none. */
export const count = z
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? 0)

/** Where words begin or end in an article, if they are stored. */
export const offset = absent(z.int().nonnegative())
