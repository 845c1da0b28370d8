import { expect, it } from 'vitest'
import { countryOf } from './countries.ts'
import { officeHolderNamed, officeHolderOn, officeHolders } from './offices.ts'
import { organizationOf } from './organizations.ts'

it.each([
  ['president', 'RUS', '2025-08-22', 'Vladimir Putin'],
  ['president', 'RUS', '2010-01-01', 'Dmitry Medvedev'],
  ['leader', 'PRK', '2025-08-22', 'Kim Jong-un'],
  ['leader', 'DEU', '2020-01-01', 'Angela Merkel'],
  ['prime minister', 'GBR', '2025-01-01', 'Keir Starmer'],
  ['president', 'KOR', '2025-08-22', 'Lee Jae-myung'],
  ['secretary-general', 'united-nations', '2020-01-01', 'António Guterres'],
] as const)('the %s of %s on %s was %s', (title, of, day, person) => {
  expect(officeHolderOn(title, of, day)?.person).toBe(person)
})

it('names nobody on a day it is not sure of', () => {
  expect(officeHolderOn('president', 'USA', '1950-01-01')).toBeNull()
  expect(officeHolderOn('president', 'KOR', '2025-05-01')).toBeNull()
})

it('tells a surname with a title where it is one person', () => {
  expect(officeHolderNamed('Obama', 'president', null, null)?.person).toBe('Barack Obama')
  expect(officeHolderNamed('Bush', 'president', null, null)).toBeNull()
  expect(officeHolderNamed('Bush', 'president', '2005-01-01', 'USA')?.person).toBe('George W. Bush')
})

it('has terms that end after they begin, in known countries and organisations', () => {
  const wrong = officeHolders.filter(
    (holder) =>
      (holder.to !== null && holder.to < holder.from) ||
      (countryOf(holder.of) === null && organizationOf(holder.of) === null),
  )
  expect(wrong).toEqual([])
})

it('gives one chair to one person at a time', () => {
  const chairs = Map.groupBy(officeHolders, (holder) => `${holder.of} ${holder.title}`)
  const clashes = [...chairs].flatMap(([chair, holders]) => {
    const ordered = holders.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    return ordered
      .filter((holder, at) => at > 0 && (ordered[at - 1]?.to ?? '9999') > holder.from)
      .map((holder) => `${chair}: ${holder.person}`)
  })
  expect(clashes).toEqual([])
})
