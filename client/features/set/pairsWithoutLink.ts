/** Each two of some actors that no link joins. */
export function pairsWithoutLink(
  ids: readonly string[],
  links: readonly { source: string; target: string }[],
): [string, string][] {
  const joined = new Set(
    links.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  )
  return ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .filter((other) => !joined.has(`${one} ${other}`))
      .map((other): [string, string] => [one, other]),
  )
}
