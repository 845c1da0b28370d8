/** `:param` lines as Neo4j Browser takes them. */
export function parameterLines(params: Record<string, unknown>): string {
  return Object.entries(params)
    .map(([name, value]) => `:param ${name} => ${asCypher(value)};\n`)
    .join('')
}

function asCypher(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asCypher).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, part]) => `\`${name}\`: ${asCypher(part)}`)
      .join(', ')}}`
  return JSON.stringify(value) ?? 'null'
}
