/** The fields of an article by the names that exports give them, best first; capitals, blanks, dashes and underscores do not count. */
const namesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['id']],
  ['title', ['title', 'headline']],
  ['text', ['text', 'body', 'content', 'fulltext']],
  ['url', ['url', 'link']],
  ['outlet', ['outlet', 'source', 'publisher', 'publication']],
  ['authors', ['authors', 'author', 'byline']],
  ['publishedAt', ['publishedat', 'date', 'pubdate', 'published', 'publicationdate']],
])
const fields: ReadonlyMap<string, string> = new Map(
  [...namesOf].flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, '')

/** "Pub_Date" → "publishedAt"; null for a name that means none of our fields. */
export function fieldNamed(name: string): string | null {
  return fields.get(plain(name)) ?? null
}

/**
 * A record under our own names: what it has under one stays as it is, and of the other names the best one with something in
 * it counts. Anything but an object is given back.
 */
export function withOwnFields(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const given = new Map(Object.entries(record).map(([name, value]) => [plain(name), usable(value)]))
  const own: Record<string, unknown> = { ...record }
  for (const [field, names] of namesOf) {
    if (field in own) continue
    const name = names.find((other) => (given.get(other) ?? null) !== null)
    if (name !== undefined) own[field] = given.get(name)
  }
  return own
}

/** What one of the other names may hold: words, a number, a list of words, or a thing with a name (NewsAPI's source). */
function usable(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : null
  if (typeof value === 'object' && value !== null && 'name' in value) return usable(value.name)
  return null
}
