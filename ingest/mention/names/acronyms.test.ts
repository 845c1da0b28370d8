import { expect, it } from 'vitest'
import { isAcronym, isAcronymOf } from './acronyms.ts'
import { readText } from '../read-text.fixture.ts'

it.each([
  ['KCNA', true],
  ['U.N.', true],
  ['M5S', true],
  ['Kim', false],
  ['A', false],
  ['2025', false],
])('%s is an acronym: %s', (text, expected) => {
  expect(isAcronym(text)).toBe(expected)
})

it.each([
  ['LNA', 'Lanian News Agency', true],
  ['IAEA', 'International Atomic Energy Agency', true],
  ['OPCW', 'Organisation for the Prohibition of Chemical Weapons', true],
  ['LNA', 'Lanian Trade Union', false],
])('%s stands for %s: %s', (acronym, name, expected) => {
  expect(isAcronymOf(acronym, name)).toBe(expected)
})

it('binds an acronym in brackets to the name before it, in this article', async () => {
  const text =
    'The Lanian Workers Union (LWU) called a strike on Monday. The LWU said members would march on Friday.'
  const { named, actor } = await readText(text)
  expect(named).toEqual(['org:lanian-workers-union'])
  expect(actor('org:lanian-workers-union')?.aliases).toContain('LWU')
})

it('makes one actor of a known agency and its acronym', async () => {
  const text = 'The Korean Central News Agency (KCNA) reported the launch. KCNA gave no details.'
  const { named, actor } = await readText(text)
  expect(named).toEqual(['org:kcna'])
  expect(actor('org:kcna')).toEqual({
    id: 'org:kcna',
    name: 'KCNA',
    type: 'media',
    aliases: ['Korean Central News Agency'],
    country: 'PRK',
    sectors: ['GOV', 'JRN'],
  })
})
