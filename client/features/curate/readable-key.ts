import { isNamedKey } from '../../../model/slug.ts'

/** A key as one reads it, for whom nobody has named: "person:anu-tamm~lawyer" → "anu tamm (lawyer)". */
export function readableKey(key: string): string {
  const [, name = key] = /^[^:]+:(.+)$/u.exec(key) ?? []
  const local = isNamedKey(name) ? name : name.slice(0, name.indexOf('@'))
  const [words = local, distinguisher] = local.split('~')
  const plain = words.replaceAll('-', ' ')
  return distinguisher === undefined ? plain : `${plain} (${distinguisher.replaceAll('-', ' ')})`
}
