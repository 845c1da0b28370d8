type LinkedView = { id: string; text: string }

/** The view that the server kept last for a link: copying the same link again keeps no second one. */
let last: LinkedView | null = null

/** The id under which a view is kept for a link, or null. */
export function linkedId(text: string): string | null {
  return last?.text === text ? last.id : null
}

export function rememberLinked(view: LinkedView): void {
  last = view
}

/** A view that was deleted, or holds something else now, leads nobody to what a link promises. */
export function forgetLinked(id: string): void {
  if (last?.id === id) last = null
}
