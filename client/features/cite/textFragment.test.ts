import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkToQuote, needsContext } from './textFragment.ts'

const url = 'https://lanian-wire.example/2025/03/05/talks'

describe('a link to a quote', () => {
  it('names the whole sentence, with what has a meaning in it encoded', () => {
    expect(linkToQuote(url, { quote: 'Anu Tamm, the president – of R&D – met Lee Jae-myung.' })).toBe(
      `${url}#:~:text=Anu%20Tamm%2C%20the%20president%20%E2%80%93%20of%20R%26D%20%E2%80%93%20met%20Lee%20Jae%2Dmyung%2E`,
    )
  })

  it('names a long sentence by its ends', () => {
    const quote = `Anu Tamm said on Monday morning ${'that nobody had asked her about it '.repeat(6)}before the talks with Marko Ilves.`
    expect(linkToQuote(url, { quote })).toBe(
      `${url}#:~:text=Anu%20Tamm%20said%20on%20Monday%20morning,before%20the%20talks%20with%20Marko%20Ilves%2E`,
    )
  })

  it('seeks a short one with the words around it', () => {
    expect(
      linkToQuote(url, { quote: 'They met.', before: 'It was late on Monday.\n\n', after: ' Nobody spoke.' }),
    ).toBe(`${url}#:~:text=was%20late%20on%20Monday%2E-,They%20met%2E,-Nobody%20spoke%2E`)
    expect(linkToQuote(url, { quote: 'They met.', after: 'Nobody spoke.' })).toBe(
      `${url}#:~:text=They%20met%2E,-Nobody%20spoke%2E`,
    )
    expect(needsContext('They met.')).toBe(true)
    expect(needsContext('Anu Tamm met Marko Ilves in the capital on Monday.')).toBe(false)
  })

  it('keeps the part of the page that the address names, and drops another text', () => {
    expect(linkToQuote(`${url}#live`, { quote: 'They met.' })).toBe(`${url}#live:~:text=They%20met%2E`)
    expect(linkToQuote(`${url}#:~:text=old`, { quote: 'They met.' })).toBe(`${url}#:~:text=They%20met%2E`)
    expect(linkToQuote(url, { quote: ' ' })).toBe(url)
  })

  it('is an address whose fragment gives the words back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (quote) => {
        const link = linkToQuote(url, { quote })
        expect(new URL(link).href).toBe(link)
        const [, directive = ''] = link.split(':~:text=')
        expect(/^[A-Za-z0-9%._~,]*$/u.test(directive)).toBe(true)
        const said = quote
          .toWellFormed()
          .split(/\s+/u)
          .filter((word) => word !== '')
          .join(' ')
        expect(decodeURIComponent(directive)).toBe(said)
      }),
    )
  })
})
