import { describe, expect, it } from 'vitest'
import { groupKey, parting, whyNotParted } from './split.ts'
import type { Group } from './split.ts'

const group = (by: Group['by'], value: string, articles: string[]): Group => ({
  by,
  value,
  name: value,
  articles,
})
const lawyer = group('title', 'lawyer', ['a1', 'a2'])
const beside = group('company', 'person:marko-ilves', ['a2', 'a3'])
const actor = { articles: 4, groups: [lawyer, beside, group('article', 'a4', ['a4'])] }

describe('parting namesakes', () => {
  it('counts an article once, in however many chosen groups it is', () => {
    expect(parting(actor, new Set([groupKey(lawyer), groupKey(beside)]))).toEqual({ go: 3, stay: 1 })
    expect(parting(actor, new Set())).toEqual({ go: 0, stay: 4 })
  })

  it('needs somebody who goes, somebody who stays and a word that tells them apart', () => {
    expect(whyNotParted({ go: 0, stay: 4 }, 'lawyer')).toBe('Choose the mentions that are of the other.')
    expect(whyNotParted({ go: 4, stay: 0 }, 'lawyer')).toBe('All mentions would go: leave some.')
    expect(whyNotParted({ go: 1, stay: 3 }, ' ')).toBe('Say in a word or two what tells the other apart.')
    expect(whyNotParted({ go: 1, stay: 3 }, 'lawyer')).toBeNull()
  })
})
