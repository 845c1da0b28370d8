import { expect, test } from 'vitest'
import { withoutLiterals } from './without-literals.ts'

test('strings, numbers and comments stay out of the log', () => {
  expect(withoutLiterals("MATCH (a {name: 'Marko Ilves'}) // him\nWHERE a.degree > 12 RETURN a, $p")).toBe(
    "MATCH ( a { name : '…' } ) WHERE a . degree > … RETURN a , $ p".replace('$ p', '$p'),
  )
})

test('what cannot be read is told by its length', () => {
  expect(withoutLiterals("RETURN 'secret")).toBe('(unreadable, 14 characters)')
})
