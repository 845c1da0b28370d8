import { describe, expect, it } from 'vitest'
import { relationOfPost } from './offices.ts'

describe('a post', () => {
  it.each([
    ['president', 'country', 'leads'],
    ['prime minister', 'country', 'leads'],
    ['acting president', 'country', 'leads'],
    ['vice president', 'country', 'member_of'],
    ['defence minister', 'country', 'member_of'],
    ['army chief', 'country', 'member_of'],
    ['parliament speaker', 'country', 'member_of'],
    ['supreme court president', 'country', 'member_of'],
    ['senior leader', 'country', 'member_of'],
    ['rebel leader', 'country', null],
    ['opposition leader', 'country', null],
    ['football captain', 'country', null],
    ['church official', 'country', null],
    ['economist', 'country', null],
    ['director', 'body', 'leads'],
    ['managing director', 'body', 'leads'],
    ['secretary general', 'body', 'leads'],
    ['owner', 'body', 'leads'],
    ['deputy director', 'body', 'member_of'],
    ['research director', 'body', 'member_of'],
    ['regional director', 'body', 'member_of'],
    ['foreign policy chief', 'body', 'member_of'],
    ['spokesman', 'body', 'member_of'],
    ['founder', 'body', 'member_of'],
  ] as const)('%s of a %s: %s', (title, what, relation) => {
    const words = title.split(' ')
    const post = {
      lemma: words.at(-1) ?? '',
      modifiers: words.slice(0, -1),
      complement: [],
      indefinite: false,
      through: 'behind' as const,
    }
    expect(relationOfPost(post, what)).toBe(relation)
  })

  it('is one of many behind "a"', () => {
    const post = { lemma: 'leader', modifiers: [], complement: [], through: 'front' as const }
    expect([
      relationOfPost({ ...post, indefinite: true }, 'body'),
      relationOfPost({ ...post, indefinite: false }, 'body'),
    ]).toEqual(['member_of', 'leads'])
  })
})
