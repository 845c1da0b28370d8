/** What this browser remembers between visits. Where it keeps nothing (storage blocked or full), nothing is remembered. */
export function remembered(key: string): string | null {
  return readFrom(() => localStorage, key)
}

/** Remembers a text under a key, as well as the browser allows. */
export function remember(key: string, text: string): void {
  writeTo(() => localStorage, key, text)
}

/** What this browser remembers until its tab is closed. */
export function rememberedHere(key: string): string | null {
  return readFrom(() => sessionStorage, key)
}

/** Remembers a text under a key until the tab is closed, as well as the browser allows. */
export function rememberHere(key: string, text: string): void {
  writeTo(() => sessionStorage, key, text)
}

/** Where storage is blocked, naming it throws already. */
type Place = () => Storage

function readFrom(place: Place, key: string): string | null {
  try {
    return place().getItem(key)
  } catch {
    return null
  }
}

function writeTo(place: Place, key: string, text: string): void {
  try {
    place().setItem(key, text)
  } catch {
    // Storage is blocked or full: the next visit starts without it.
  }
}
