/**
 * Lists of at most `size` ids such that each of `some` meets each of `some` and of `others` in one of them: what the
 * server is asked when there are more actors than one question may name.
 */
export function batchesOf(some: readonly string[], others: readonly string[], size: number): string[][] {
  const everybody = [...new Set([...some, ...others])]
  if (everybody.length <= size) return [everybody]
  const half = Math.max(Math.floor(size / 2), 1)
  const groups = chunks(everybody, half)
  const asking = new Set(some)
  return groups.flatMap((group, index) =>
    groups
      .slice(index + 1)
      .map((other) => [...group, ...other])
      .filter((batch) => batch.some((id) => asking.has(id))),
  )
}

function chunks(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  )
}
