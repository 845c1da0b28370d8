import { describe, expect, it } from 'vitest'
import { latestTwo, periodBefore, periodOfText, periodText } from './periods.ts'

const august = { from: '2025-08-01', to: '2025-08-31' }

describe('two periods', () => {
  it('stand in the address as they are', () => {
    expect(periodText(august)).toBe('2025-08-01..2025-08-31')
    expect(periodOfText(periodText(august))).toEqual(august)
    expect(['', '2025-08-01', '2025-08-31..2025-08-01', '2025-02-30..2025-03-01'].map(periodOfText)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('are the one before, or the latest in which something happened', () => {
    expect(periodBefore(august)).toEqual({ from: '2025-07-01', to: '2025-07-31' })
    const bins = [
      { from: '2025-06-01', to: '2025-06-30', events: 2 },
      { from: '2025-07-01', to: '2025-07-31', events: 0 },
      { ...august, events: 9 },
    ]
    expect(latestTwo(bins)).toEqual({ a: { from: '2025-06-01', to: '2025-06-30' }, b: august })
    expect(latestTwo(bins.slice(1))).toBeNull()
  })
})
