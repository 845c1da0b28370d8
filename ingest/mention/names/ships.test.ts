import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it('knows a ship by its prefix or kind, and again without the prefix', async () => {
  const { all } = await readText(
    'The French frigate FS Marivaux seized drugs. Two boats approached the Marivaux. A tanker, the Northern Pearl, left. They hit the tanker Ostrava Pearl.',
  )
  expect(all).toEqual([
    'French = country:FRA',
    'FS Marivaux = org:fs-marivaux',
    'Marivaux = org:fs-marivaux',
    'Northern Pearl = place',
    'They = ?',
    'Ostrava Pearl = org:ostrava-pearl',
  ])
})
