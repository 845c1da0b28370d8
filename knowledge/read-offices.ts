/** Reads the table of `office-holders.ts`: one raw row a holder. Throws when a line cannot be read. */
export function officeRows(table: string): unknown[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [head = '', list = ''] = line.split(/: (.+)/u)
      const [of = '', ...title] = head.split(' ')
      return list.split(', ').map((entry) => {
        const match = entry.match(
          /^(?<person>.+?)(?<first>\*)?(?<woman> f)? (?<from>[\d-]+)\.\.(?<to>[\d-]*)$/u,
        )
        if (match?.groups === undefined) throw new Error(`office-holders: cannot read "${entry}"`)
        const { person, first, woman, from, to } = match.groups
        return {
          person,
          familyFirst: first !== undefined,
          gender: woman === undefined ? 'male' : 'female',
          title: title.join(' '),
          of,
          from,
          to: to === '' ? null : to,
        }
      })
    })
}
