import { describe, expect, it } from 'vitest'
import { nodeId } from '../../graph/model/ids.ts'
import { initialView } from '../../graph/model/view.ts'
import type { ViewState } from '../../graph/model/view.ts'
import { chipsOf, unlimited } from './chips.ts'
import { toggledIn, withValues } from './choices.ts'

const view: ViewState = {
  ...initialView,
  window: { clock: 'publication', from: '2025-08-01', to: '2025-08-20' },
  quadsOff: new Set([1, 2, 3]),
  actorTypesOff: new Set(['media']),
  statuses: new Set(['reported', 'denied']),
  filters: {
    types: ['CONSULT'],
    contexts: ['human_rights'],
    saidBy: ['org:kcna', 'org:tass', 'org:afp'],
    minReports: 2,
  },
  leastEvents: 3,
  hidesLonely: true,
  hidden: new Set([nodeId('person:a')]),
}

describe('chips', () => {
  it('say everything that limits what is drawn', () => {
    expect(chipsOf(initialView, String)).toEqual([])
    expect(chipsOf(view, (id) => id.replace('org:', '').toUpperCase()).map(({ words }) => words)).toEqual([
      'published 1–20 Aug 2025',
      'only material conflict',
      'no news outlets',
      'denied events too',
      'no disputed events',
      'only meeting',
      'about HUMAN RIGHTS',
      'said by KCNA, TASS or 1 more',
      '2 independent reports or more',
      'links of 3 events or more',
      'no actors without a link',
      '1 actor or event hidden',
    ])
  })

  it('drop what they say, one after another or all at once', () => {
    let left = view
    for (let count = chipsOf(view, String).length; count > 0; count -= 1) {
      const [chip] = chipsOf(left, String)
      expect(chipsOf(left, String).length).toBe(count)
      left = { ...left, ...chip?.drop(left) }
    }
    expect(left).toEqual(initialView)
    expect({ ...view, ...unlimited }).toEqual(initialView)
  })
})

it('a chip drops only what it says from the view of that moment', () => {
  const [chip] = chipsOf({ ...initialView, filters: { minReports: 2 } }, String)
  const now: ViewState = { ...initialView, filters: { minReports: 2, outlet: ['Wire'] } }
  expect(chip?.drop(now)).toEqual({ filters: { outlet: ['Wire'] } })
})

describe('the choice of events', () => {
  it('takes values in and out, and forgets an empty filter', () => {
    const one = toggledIn({ minReports: 2 }, 'outlet', 'Wire')
    expect(one).toEqual({ minReports: 2, outlet: ['Wire'] })
    expect(toggledIn(toggledIn(one, 'outlet', 'Post'), 'outlet', 'Wire')).toEqual({
      minReports: 2,
      outlet: ['Post'],
    })
    expect(toggledIn(one, 'outlet', 'Wire')).toEqual({ minReports: 2 })
    expect(() => withValues({}, 'types', ['NOTHING'])).toThrow('types')
  })
})
