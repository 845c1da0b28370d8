import { assert, property, string } from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { xmlAttributes, xmlText } from './xml.ts'

test('marks are written as entities, what XML has no character for is removed', () => {
  expect(xmlText('A & B <"C">\u0000\u0007\uFFFE\t\nend \uD83C🌍')).toBe(
    'A &amp; B &lt;&quot;C&quot;&gt;&#9;&#10;end 🌍',
  )
})

test('what is not known is no attribute', () => {
  expect(xmlAttributes({ id: 'n1', label: null, weight: 0 })).toBe(' id="n1" weight="0"')
})

test('a parser reads back whatever text there is, but for what XML does not have', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      let value = ''
      const parser = new SaxesParser()
      parser.on('opentag', (tag) => {
        value = tag.attributes['of'] ?? ''
      })
      parser.write(`<a${xmlAttributes({ of: text })}/>`).close()
      expect(xmlText(value)).toBe(xmlText(text))
    }),
  )
})
