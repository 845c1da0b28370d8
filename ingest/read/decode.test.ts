import { describe, expect, it } from 'vitest'
import { declaredCharset, decodeText } from './decode.ts'

const sentence = 'Ilves said “no” at the café.'

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(sentence)])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(sentence, false)])],
    ['big-endian UTF-16 with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(sentence, true)])],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(sentence)
  })

  it('reads UTF-16 without a mark', () => {
    expect(decodeText(utf16('Ilves said no.', false))).toBe('Ilves said no.')
    expect(decodeText(utf16('Ilves said no.', true))).toBe('Ilves said no.')
  })

  it('takes what is not UTF-8 as windows-1252, curly quotes included', () => {
    const bytes = Buffer.from([0x93, 0x6e, 0x6f, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9])
    expect(decodeText(bytes)).toBe('“no” café')
  })

  it('follows the charset that a page declares', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb1])])
    expect(declaredCharset(page)).toBe('iso-8859-2')
    expect(decodeText(page, declaredCharset(page))).toContain('ą')
  })

  it('takes windows-1252 for what it is although the page declares UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="utf-8">caf'), Buffer.from([0xe9, 0x94])])
    expect(decodeText(bytes, declaredCharset(bytes))).toBe('<meta charset="utf-8">café”')
  })

  it('loses no more than the broken character of a text in UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${sentence} – ${sentence}`), Buffer.from([0xe2, 0x80])])
    expect(decodeText(bytes)).toBe(`${sentence} – ${sentence}\uFFFD`)
  })

  it('reads back UTF-8 that somebody took for windows-1252', () => {
    expect(decodeText(Buffer.from('Ilves said â€œnoâ€\u009d at the cafÃ©, didnâ€™t he?'))).toBe(
      'Ilves said “no” at the café, didn’t he?',
    )
  })

  it('leaves accents alone that stand as they should', () => {
    const text = 'Ångström à la carte, naïve, Â, São Tomé, “CAFÉ”, 5 €, “déjà vécu”… Beyoncé’s'
    expect(decodeText(Buffer.from(text))).toBe(text)
  })

  it('refuses binary content', () => {
    const bytes = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ])
    expect(() => decodeText(bytes)).toThrow('The file is binary, not text.')
  })
})
