import { expect, it } from 'vitest'
import { isBoilerplate, opensTeasers } from './boilerplate.ts'

it.each([
  'Read more: Lania opens its harbour',
  'Advertisement',
  'Share Tweet Email',
  'Published 22 August 2025, 07:00',
  'By Jaan Kask, Pelmark',
  'Photo: Liis Sepp / Harbour Wire',
  'Sign up for our morning newsletter and never miss a ship.',
  'Jaan Kask and Liis Sepp contributed to this report.',
  '© 2025 Pelmark Observer',
])('leaves out %j', (paragraph) => {
  expect(isBoilerplate(paragraph)).toBe(true)
})

it.each([
  'More than twenty people died: the harbour was on fire.',
  'Most in the opposition voted against the treaty.',
  'Published in 2019, the report had warned of 20 weak points.',
  'By Monday Marko Ilves had 12 votes, and on Tuesday he had won.',
  'Ministers will sign up to the free trade pact in autumn.',
  'The company changed its privacy policy after a complaint by Lania.',
  'Copyright law in Vostria is older than the state itself.',
  'Follow the money, Anu Tamm told the court.',
  'See you in Pelmark, he said.',
])('keeps %j', (paragraph) => {
  expect(isBoilerplate(paragraph)).toBe(false)
})

it('knows a heading over links from a sentence', () => {
  expect(['Related articles', 'More from Pelmark Observer', 'Most of them fled.'].map(opensTeasers)).toEqual([
    true,
    true,
    false,
  ])
})
