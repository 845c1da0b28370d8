/** A value of a result as one reads it in a table: the name of a node rather than all it holds. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  if (typeof value === 'object' && 'properties' in value) {
    const { properties } = value
    if (typeof properties === 'object' && properties !== null)
      for (const word of ['name', 'title', 'text', 'id'])
        if (word in properties) {
          const found: unknown = Reflect.get(properties, word)
          if (typeof found === 'string') return found
        }
  }
  return JSON.stringify(value)
}
