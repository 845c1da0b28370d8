import { expect, it } from 'vitest'
import { articleId, claimId, hash, relationId } from './identity.ts'

it('keeps parts apart', () => {
  expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'))
})

it('gives one article one id, whatever else is known of it', () => {
  const article = { outlet: 'Lanian Post', url: null, text: 'Anu Tamm met Marko Ilves.' }
  const same = { ...article, title: 'Talks', path: 'talks.txt' }
  const others = [
    { ...article, outlet: null },
    { ...article, url: 'https://example.org/talks' },
    { ...article, text: 'Anu Tamm left.' },
  ]
  expect(articleId(same)).toBe(articleId(article))
  expect(new Set([article, ...others].map(articleId)).size).toBe(4)
})

it('tells claims apart by each thing they rest on', () => {
  const claim = {
    article: 'a1',
    sentence: 0,
    trigger: { start: 9, end: 12 },
    type: 'CONSULT',
    coder: 'rules',
    ordinal: 0,
  }
  const others = [
    { ...claim, article: 'a2' },
    { ...claim, sentence: 1 },
    { ...claim, trigger: { start: 9, end: 13 } },
    { ...claim, type: 'AGREE' },
    { ...claim, coder: 'llm' },
    { ...claim, ordinal: 1 },
  ]
  expect(claimId({ ...claim })).toBe(claimId(claim))
  expect(new Set([claim, ...others].map(claimId)).size).toBe(7)
})

it('takes a relation without a title for another than one with a title', () => {
  const relation = { sentence: 0, type: 'leads', subject: 'person:anu-tamm', object: 'country:EST' }
  expect(relationId('a1', { ...relation, title: null })).not.toBe(
    relationId('a1', { ...relation, title: 'president' }),
  )
})
