/** What one comparison says for (or against) two claims telling of one event: points, and the reason in words. */
export type Evidence = { readonly points: number; readonly reason: string | null }

export const nothing: Evidence = { points: 0, reason: null }
