import { expect, it } from 'vitest'
import { dateWords } from './dateWords.ts'

it('says a date once, and the end of what went on beyond it', () => {
  expect(dateWords({ from: '2024-09-01', to: '2024-11-30', precision: 'season' })).toBe('autumn 2024')
  expect(dateWords({ from: '2024-09-01', to: '2025-08-13', precision: 'season' })).toBe(
    'autumn 2024 – Aug 2025',
  )
  expect(dateWords({ from: '2025-06-01', to: '2025-06-30', precision: 'month' })).toBe('Jun 2025')
  expect(dateWords({ from: '2025-06-01', to: '2025-08-09', precision: 'month' })).toBe('Jun 2025 – Aug 2025')
  expect(dateWords({ from: '2024-01-01', to: '2024-12-31', precision: 'year' })).toBe('2024')
  expect(dateWords({ from: '2019-01-01', to: '2025-08-09', precision: 'year' })).toBe('2019 – 2025')
  expect(dateWords({ from: '2025-08-11', to: '2025-08-17', precision: 'week' })).toBe('week of 11 Aug 2025')
})

it('leaves days, and what has no date, as they are', () => {
  expect(dateWords({ from: '2025-08-21', to: '2025-08-22', precision: 'day' })).toBe('21 Aug – 22 Aug 2025')
  expect(dateWords(null)).toBe('date unknown')
})
