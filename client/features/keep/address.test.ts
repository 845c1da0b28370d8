import { expect, it } from 'vitest'
import { addressOf, askedView } from './address.ts'

const page = {
  origin: 'http://dramatis.example',
  pathname: '/',
  search: '?actor=person%3Aanu-tamm&saved=old',
}

it('an address names a view by its text, by its id, or none', () => {
  expect(askedView({ hash: '#view=eJyr-_', search: '?saved=1' })).toEqual({ kind: 'text', text: 'eJyr-_' })
  expect(askedView({ hash: '#side-denied', search: '?actor=a&saved=1' })).toEqual({ kind: 'saved', id: '1' })
  expect(askedView({ hash: '', search: '?saved=' })).toBe(null)
})

it('keeps the open panel beside the view, and one view only', () => {
  expect(addressOf(page, { kind: 'text', text: 'eJyr-_' })).toBe(
    'http://dramatis.example/?actor=person%3Aanu-tamm#view=eJyr-_',
  )
  expect(addressOf(page, { kind: 'saved', id: 'new' })).toBe(
    'http://dramatis.example/?actor=person%3Aanu-tamm&saved=new',
  )
  expect(addressOf({ ...page, search: '' }, null)).toBe('http://dramatis.example/')
})
