/**
 * The fields of an article by the names that exports give them, best first; capitals, blanks, dashes, dots and underscores
 * do not count. Beside plain words: NewsAPI, Mediacloud, Mediastack, Event Registry, Webz.io, CC-News and news-please,
 * newspaper3k, trafilatura, the Guardian, and Kaggle's "All the News".
 */
const namesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['id', 'storiesid', 'uuid', 'uri']],
  ['title', ['title', 'headline', 'webtitle']],
  [
    'text',
    ['text', 'body', 'content', 'fulltext', 'maintext', 'articletext', 'bodytext', 'storytext', 'article'],
  ],
  ['url', ['url', 'link', 'weburl', 'articleurl']],
  [
    'outlet',
    [
      'outlet',
      'source',
      'publisher',
      'publication',
      'medianame',
      'sitename',
      'sourcename',
      'newspaper',
      'domain',
      'sourcedomain',
      'hostname',
    ],
  ],
  ['authors', ['authors', 'author', 'byline', 'creator']],
  [
    'publishedAt',
    [
      'publishedat',
      'datetimepub',
      'date',
      'pubdate',
      'published',
      'publicationdate',
      'publishdate',
      'datepublish',
      'datepublished',
      'webpublicationdate',
      'datetime',
    ],
  ],
  ['language', ['language', 'lang']],
  ['licence', ['licence', 'license', 'rights']],
  ['originalText', ['originaltext']],
  ['originalUrl', ['originalurl']],
  ['originalLanguage', ['originallanguage']],
  ['translator', ['translator', 'translatedby']],
])
const fields: ReadonlyMap<string, string> = new Map(
  [...namesOf].flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s._-]/gu, '')

/** "Pub_Date" → "publishedAt"; null for a name that means none of our fields. */
export function fieldNamed(name: string): string | null {
  return fields.get(plain(name)) ?? null
}

/**
 * A record under our own names: what it has under one stays as it is; where that is nothing, the best of the other names with
 * something in it counts. Anything but an object is given back.
 */
export function withOwnFields(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const given = new Map(
    Object.entries(record).map(([name, value]: [string, unknown]) => [plain(name), value]),
  )
  const own: Record<string, unknown> = { ...record }
  for (const [field, names] of namesOf) {
    if (field in own && !isEmpty(own[field])) continue
    const values = names.map((name) => usable(given.get(name), field))
    const value = values.find((found) => found !== null)
    if (value !== undefined) own[field] = value
  }
  return own
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** What one of the other names may hold: words, a number, a list of them, or a thing with a name or title (NewsAPI's source). */
function usable(value: unknown, field: string): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return value
  if (Array.isArray(value)) {
    const items: unknown[] = value
    const names = items.map((item) => usable(item, field))
    return names.every((name) => typeof name === 'string') ? names : null
  }
  const isNamed = field === 'outlet' || field === 'authors'
  if (!isNamed || typeof value !== 'object' || value === null) return null
  if ('name' in value) return usable(value.name, field)
  return 'title' in value ? usable(value.title, field) : null
}

/** The lists of records that answers of news services wrap: `{"articles": […]}`, `{"articles": {"results": […]}}`. */
const wrappers = ['articles', 'results', 'data', 'stories', 'response', 'posts', 'items', 'docs']

/** The records in a JSON value: a list is all of them, the answer of a news service those in it; null for what is one itself, as what has a text is. */
export function recordsIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const own = withOwnFields(value)
  if (typeof own === 'object' && own !== null && 'text' in own && typeof own.text === 'string') return null
  for (const name of wrappers) {
    const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1]
    const records = typeof inner === 'object' && inner !== null ? recordsIn(inner) : null
    if (records !== null && records.every((one) => typeof one === 'object' && one !== null)) return records
  }
  return null
}
