import { describe, expect, it } from 'vitest'
import { actorConditions, eventConditions, everything, isWholeGraph } from './selection.ts'
import type { Selection } from './selection.ts'

describe('eventConditions', () => {
  it('counts reported and disputed events unless a filter asks for others', () => {
    expect(eventConditions(everything)).toEqual({
      conditions: ['event.status IN $status'],
      params: { status: ['reported', 'disputed'] },
    })
  })

  it('asks one and the same claim for everything that a claim can answer', () => {
    const selection: Selection = {
      clock: 'publication',
      from: '2025-08-01',
      polarity: ['affirmed'],
      saidBy: ['person:anu-tamm'],
      scope: { kind: 'own' },
    }
    const { conditions, params } = eventConditions(selection)
    expect(conditions).toHaveLength(2)
    expect(conditions[1]).toMatch(/^EXISTS \{/u)
    expect(conditions[1]?.match(/\bAND\b/gu)).toHaveLength(4)
    expect(params).toEqual({
      status: ['reported', 'disputed'],
      polarity: ['affirmed'],
      saidBy: ['person:anu-tamm'],
      from: '2025-08-01',
    })
  })

  it('compares the days of events by overlap', () => {
    expect(eventConditions({ ...everything, from: '2025-08-01', to: '2025-08-31' }).conditions).toEqual([
      'event.status IN $status',
      'event.dateTo >= $from',
      'event.dateFrom <= $to',
    ])
  })
})

describe('eventConditions on what an event is', () => {
  it('looks for an actor of a type beside those that the question is about', () => {
    const { params } = eventConditions({ ...everything, actorTypes: ['country'] }, ['person:anu-tamm'])
    expect(params).toEqual({
      status: ['reported', 'disputed'],
      participantTypes: ['country'],
      beside: ['person:anu-tamm'],
    })
  })

  it('counts the reports of the scope alone', () => {
    const ofAll = eventConditions({ ...everything, minReports: 2 })
    expect(ofAll.conditions[1]).toBe('coalesce(event.independentCount, 0) >= $minReports')
    const own = eventConditions({ ...everything, minReports: 2, scope: { kind: 'own' } })
    expect(own.conditions.at(-1)).toMatch(/^COUNT \{/u)
  })
})

describe('isWholeGraph', () => {
  it('is so while the derived links count the same events', () => {
    expect(isWholeGraph(everything)).toBe(true)
    expect(isWholeGraph({ ...everything, status: ['disputed', 'reported'] })).toBe(true)
    expect(isWholeGraph({ ...everything, status: ['reported'] })).toBe(false)
    expect(isWholeGraph({ ...everything, types: ['CONSULT'] })).toBe(false)
    expect(isWholeGraph({ ...everything, scope: { kind: 'own' } })).toBe(false)
  })
})

describe('actorConditions', () => {
  it('asks for the type and for a text of the collection', () => {
    const { conditions, params } = actorConditions(['country'], { kind: 'collection', id: 'lania' })
    expect(conditions[0]).toBe('actor.type IN $actorTypes')
    expect(conditions[1]).toContain('(article)-[:IN]->(:Collection {id: $collection})')
    expect(params).toEqual({ actorTypes: ['country'], collection: 'lania' })
  })
})
