import { z } from 'zod'

/** UTF-16 offsets into `article.text`; `end` is exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() })
export type Span = z.infer<typeof Span>

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
