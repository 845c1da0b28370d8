import { expect, test } from 'vitest'
import type { PrintedText } from '../../../cypher/derive/copies/copies.ts'
import { textHash } from '../../../model/identity.ts'
import { copiesAmong, rememberingShingles } from './copies.ts'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ')
const printed = (id: string, text: string, outlet: string | null = `outlet of ${id}`): PrintedText => ({
  id,
  outlet,
  text,
  textHash: textHash(text),
})
const copies = (article: PrintedText, ...others: PrintedText[]) =>
  copiesAmong(article, others, rememberingShingles())

const story = printed('a', words(0, 100))

test('a text with another headline or a changed word is a copy, and says how alike it is', () => {
  expect(copies(printed('b', `Lanian Post reports: ${words(0, 100)}`), story)).toEqual([
    { of: 'a', similarity: 1 },
  ])
  expect(copies(printed('b', words(0, 100).replace('word50', 'changed')), story)).toEqual([
    { of: 'a', similarity: 0.959 },
  ])
})

test('half of a story is a copy of it, a quotation in a longer article is not', () => {
  expect(copies(printed('b', words(0, 50)), story)).toEqual([{ of: 'a', similarity: 1 }])
  expect(copies(printed('b', `${words(0, 50)} ${words(1000, 1200)}`), story)).toEqual([])
})

test('another text is none', () => {
  expect(copies(printed('b', words(60, 160)), story)).toEqual([])
})

test('two texts of one outlet are copies only when they are equal', () => {
  const weather = printed('b', `${words(0, 100)} tomorrow`, 'org:lanian-post')
  expect(copies(printed('c', words(0, 100), 'org:lanian-post'), weather)).toEqual([])
  expect(copies({ ...weather, id: 'c' }, weather)).toEqual([{ of: 'b', similarity: 1 }])
})

test('short texts are copies only when they are equal', () => {
  expect(
    copies(printed('b', 'The markets are closed today.'), printed('a', 'The markets are closed again.')),
  ).toEqual([])
  expect(copies(printed('b', 'Closed.'), printed('a', 'Closed.'))).toEqual([{ of: 'a', similarity: 1 }])
})
