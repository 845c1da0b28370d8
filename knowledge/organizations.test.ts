import { expect, it } from 'vitest'
import { countryOf } from './countries.ts'
import { organizationNamed, organizations, organizationShortened } from './organizations.ts'
import { foldName } from './phrases.ts'
import { slug } from '../model/slug.ts'

it.each([
  ['Korean Central News Agency', 'kcna'],
  ['U.N.', 'united-nations'],
  ['Daesh', 'islamic-state'],
  ['Agence France-Presse', 'afp'],
  ['Médecins Sans Frontières', 'msf'],
])('%s is %s', (name, id) => {
  expect(organizationNamed(name)?.id).toBe(id)
})

it('takes an acronym that others share only as a short form', () => {
  expect(organizationNamed('ICC')).toBeNull()
  expect(organizationShortened('ICC')?.id).toBe('international-criminal-court')
})

it('has no id that is an acronym others share: the key of the bare acronym would mean one of them', () => {
  const shared = organizations.flatMap(({ shortNames }) =>
    shortNames.filter((short) => organizationNamed(short) === null).map(slug),
  )
  expect(organizations.map(({ id }) => id).filter((id) => shared.includes(id))).toEqual([])
})

it('has each id once, each full name once, and known countries', () => {
  expect(new Set(organizations.map((organization) => organization.id)).size).toBe(organizations.length)
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const { id, name, names } of organizations)
    for (const form of new Set([name, ...names].map(foldName))) {
      if (owners.has(form) && owners.get(form) !== id) shared.push(form)
      owners.set(form, id)
    }
  expect(shared).toEqual([])
  expect(
    organizations
      .filter(({ country }) => country !== null && countryOf(country) === null)
      .map(({ id }) => id),
  ).toEqual([])
})

it('says who controls every medium', () => {
  expect(organizations.filter(({ type, control }) => (type === 'media') !== (control !== null))).toEqual([])
})
