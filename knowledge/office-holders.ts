/**
 * Who held which office when, 1990–2025, from general knowledge; not complete. One line an office: the country's alpha-3
 * code or an organisation's id, the title, then the holders: name, `f` for a woman, `*` where the family name stands first,
 * from..to (year, month or day; open while in office).
 */
const table = `
USA president: George H. W. Bush 1989-01-20..1993-01-20, Bill Clinton 1993-01-20..2001-01-20, George W. Bush 2001-01-20..2009-01-20, Barack Obama 2009-01-20..2017-01-20, Donald Trump 2017-01-20..2021-01-20, Joe Biden 2021-01-20..2025-01-20, Donald Trump 2025-01-20..
RUS president: Boris Yeltsin 1991-07-10..1999-12-31, Vladimir Putin 2000-05-07..2008-05-07, Dmitry Medvedev 2008-05-07..2012-05-07, Vladimir Putin 2012-05-07..
PRK leader: Kim Il-sung* 1948-09-09..1994-07-08, Kim Jong-il* 1994-07-08..2011-12-17, Kim Jong-un* 2011-12-17..
KOR president: Lee Jae-myung* 2025-06-04..
IRQ prime minister: Haider al-Abadi 2014-09-08..2018-10-25
`

/** One raw row a holder. Throws when a line cannot be read. */
export function officeRows(): unknown[] {
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
