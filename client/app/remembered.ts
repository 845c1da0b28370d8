/** What this browser remembers between visits. Where it keeps nothing (storage blocked or full), nothing is remembered. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers a text under a key, as well as the browser allows. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Storage is blocked or full: the next visit starts without it.
  }
}
