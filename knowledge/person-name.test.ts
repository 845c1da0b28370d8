import { describe, expect, it } from 'vitest'
import { parsePersonName, personSlug } from './person-name.ts'

const slugOf = (name: string) => personSlug(parsePersonName(name))

describe('the slug of a person', () => {
  it.each([
    ['Kim Jong-un', 'kim-jong-un'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['Jong Un Kim', 'kim-jong-un'],
    ['Jong-un Kim', 'kim-jong-un'],
    ['Lee Jae Myung', 'lee-jae-myung'],
    ['Xi Jinping', 'xi-jinping'],
    ['Ma Ying-jeou', 'ma-ying-jeou'],
    ['Nguyen Phu Trong', 'nguyen-phu-trong'],
    ['Vladimir Putin', 'vladimir-putin'],
    ['Ursula von der Leyen', 'ursula-von-der-leyen'],
    ['Haider al-Abadi', 'haider-al-abadi'],
    ['Luiz Inácio Lula da Silva', 'luiz-inacio-lula-da-silva'],
    ['Martin Luther King Jr.', 'martin-luther-king-jr'],
    ['Min Aung Hlaing', 'min-aung-hlaing'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})

describe('taking names apart', () => {
  it.each([
    ['Kim Yo-jong', 'kim', ['yo', 'jong'], true],
    ['Ben Chan', 'chan', ['ben'], false],
    ['Kim Kardashian', 'kardashian', ['kim'], false],
    ['Anu Tamm', 'tamm', ['anu'], false],
    ['Alexander Van der Bellen', 'van der bellen', ['alexander'], false],
    ['Tamm', 'tamm', [], false],
  ])('%s', (name, family, given, familyFirst) => {
    expect(parsePersonName(name)).toMatchObject({ family, given, familyFirst })
  })
})
