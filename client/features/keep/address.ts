/** A view in the address: its text after the hash, or the id under which the server keeps it. */
export type AskedView = { kind: 'text'; text: string } | { kind: 'saved'; id: string }

type Address = Pick<Location, 'hash' | 'search'>

const hashMark = '#view='
const savedName = 'saved'

/** Which view an address asks for; null for none. */
export function askedView({ hash, search }: Address): AskedView | null {
  if (hash.startsWith(hashMark)) return { kind: 'text', text: hash.slice(hashMark.length) }
  const id = new URLSearchParams(search).get(savedName)
  return id === null || id === '' ? null : { kind: 'saved', id }
}

/** The address of a page that opens a view, with the panel that is open; null: of a page that opens none. */
export function addressOf(
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
  view: AskedView | null,
): string {
  const parameters = new URLSearchParams(search)
  parameters.delete(savedName)
  if (view?.kind === 'saved') parameters.set(savedName, view.id)
  const query = parameters.toString()
  const hash = view?.kind === 'text' ? `${hashMark}${view.text}` : ''
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}${hash}`
}
