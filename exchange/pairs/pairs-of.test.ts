import { expect, test } from 'vitest'
import { pairsOf } from './pairs-of.ts'
import type { Pairing, Side } from './pairs-of.ts'

function side(ids: string, role: 'actor' | 'recipient'): Side<{ id: string }>[] {
  return ids === '' ? [] : ids.split(' ').map((id) => ({ role, party: { id } }))
}

function pairs(
  actors: string,
  recipients: string,
  pairing: Pairing,
  isSymmetric = recipients === '',
): string {
  return pairsOf([...side(actors, 'actor'), ...side(recipients, 'recipient')], pairing, isSymmetric)
    .map(({ source, target, symmetric }) => `${source.id}${symmetric ? '=' : '>'}${target.id}`)
    .join(' ')
}

test('two attack one: each of them is a dyad with it, they are none', () => {
  expect(pairs('b c', 'a', 'directed')).toBe('b>a c>a')
  expect(pairs('b c', 'a', 'undirected')).toBe('a>b a>c')
  expect(pairs('b c', 'a', 'together')).toBe('b>c a>b a>c')
})

test('three meet: all with all, in both directions where directions count', () => {
  expect(pairs('a b c', '', 'directed')).toBe('a=b a=c b=a b=c c=a c=b')
  expect(pairs('a b c', '', 'undirected')).toBe('a=b a=c b=c')
  expect(pairs('a b c', '', 'together')).toBe('a=b a=c b=c')
})

test('two attack somebody whom the table does not have: they are no pair', () => {
  expect(pairs('a b', '', 'directed', false)).toBe('')
  expect(pairs('a b', '', 'undirected', false)).toBe('')
})

test('who stands on both sides makes no pair with itself, and one pair with each other', () => {
  expect(pairs('a b', 'a b', 'directed')).toBe('a>b b>a')
  expect(pairs('a b', 'a b', 'undirected')).toBe('a>b')
})

test('one alone makes no pair', () => {
  expect(pairs('a', '', 'directed')).toBe('')
  expect(pairs('', 'a', 'together')).toBe('')
})
