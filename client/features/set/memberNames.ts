const listed = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })
const mostNamed = 4

/** "Anu Tamm, Marko Ilves and Piret Kask"; of very many the first few and how many more. */
export function memberNames(names: readonly string[]): string {
  if (names.length <= mostNamed) return listed.format(names).replace(', and ', ' and ')
  return `${names.slice(0, mostNamed - 1).join(', ')} and ${names.length - mostNamed + 1} more`
}
