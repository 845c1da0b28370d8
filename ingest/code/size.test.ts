import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('size'))
const kinds = ['dead', 'injured', 'arrested'] as const

/** "dead 10-15: between 10 and 15", for each kind that any claim of the text counts. */
async function sizesIn(text: string): Promise<string[]> {
  const { article, claims } = await code(text)
  return kinds.flatMap((kind) => {
    const count = claims.map(({ size }) => size?.[kind] ?? null).find((item) => item !== null)
    if (count === undefined) return []
    const { low, high, start, end } = count
    return [`${kind} ${low === high ? low : `${low}-${high}`}: ${article.text.slice(start, end)}`]
  })
}

describe('how many', () => {
  it.each([
    ['Chile killed 15 soldiers in Peru.', ['dead 15: 15']],
    ['Chile killed two hundred soldiers.', ['dead 200: two hundred']],
    ['Chile killed 1,200 soldiers.', ['dead 1200: 1,200']],
    ['Chile killed at least 30 soldiers.', ['dead 30: at least 30']],
    ['Chile killed more than 1,000 soldiers.', ['dead 1000: more than 1,000']],
    ['Chile killed over 60 civilians.', ['dead 60: over 60']],
    ['Chile killed up to 40 soldiers.', ['dead 1-40: up to 40']],
    ['Chile killed fewer than 10 soldiers.', ['dead 1-9: fewer than 10']],
    ['Chile killed nearly 100 soldiers.', ['dead 100: nearly 100']],
    ['Chile killed about 50 soldiers.', ['dead 50: about 50']],
    ['Chile killed some 50 soldiers.', ['dead 50: some 50']],
    ['Chile killed between 10 and 15 soldiers.', ['dead 10-15: between 10 and 15']],
    ['Chile killed 10 to 15 soldiers.', ['dead 10-15: 10 to 15']],
    ['Chile killed dozens of soldiers.', ['dead 24-99: dozens']],
    ['Chile killed hundreds of soldiers.', ['dead 200-999: hundreds']],
    ['Chile killed thousands of civilians.', ['dead 2000-9999: thousands']],
    ['Chile killed a dozen soldiers.', ['dead 12: a dozen']],
    ['Chile killed two dozen soldiers.', ['dead 24: two dozen']],
    ['Chile killed several soldiers.', ['dead 3-9: several']],
    ['Chile killed a soldier.', ['dead 1: a soldier']],
    ['Chile killed one soldier.', ['dead 1: one']],
    ['Chile killed a soldier and two civilians.', ['dead 3: a soldier and two']],
    ['A soldier and two civilians were killed by Chile.', ['dead 3: A soldier and two']],
    ['Chile killed three women and three children.', ['dead 6: three women and three']],
    ['At least 30 people were killed by Chile.', ['dead 30: At least 30']],
    ['Chile attacked Peru, killing 12 people.', ['dead 12: 12']],
    ['Chile attacked Peru, killing at least 12.', ['dead 12: at least 12']],
    ['Chile attacked Peru, killing 12 people and wounding 30.', ['dead 12: 12', 'injured 30: 30']],
    ['Chile attacked Peru, leaving 12 dead and 30 wounded.', ['dead 12: 12', 'injured 30: 30']],
    ['Chile attacked Peru, leaving 12 people dead.', ['dead 12: 12']],
    ['Chile bombed Peru, leaving dozens injured.', ['injured 24-99: dozens']],
    [
      'Twelve people were killed and 30 wounded when Chile attacked Peru.',
      ['dead 12: Twelve', 'injured 30: 30'],
    ],
    ['An attack by Chile on Peru killed 12 people.', ['dead 12: 12']],
    ['An attack by Chile on Peru left 12 dead.', ['dead 12: 12']],
    ['An attack by Chile on Peru killed 12 and injured 30.', ['dead 12: 12', 'injured 30: 30']],
    ['Twelve people died in an attack by Chile on Peru.', ['dead 12: Twelve']],
    ['Chile injured five soldiers.', ['injured 5: five']],
    ['Chile wounded twenty-five soldiers.', ['injured 25: twenty-five']],
    ['Chile killed 1.5 million people.', ['dead 1500000: 1.5 million']],
    ['Chile killed three million people.', ['dead 3000000: three million']],
    ['Chile killed two hundred and fifty soldiers.', ['dead 250: two hundred and fifty']],
    ['At least three children were wounded by Chile.', ['injured 3: At least three']],
    ['Police in Peru arrested dozens of protesters.', ['arrested 24-99: dozens']],
    ['Peru arrested 40 protesters.', ['arrested 40: 40']],
    ['Peru detained more than 100 people.', ['arrested 100: more than 100']],
    ['Forty people were arrested by Peru.', ['arrested 40: Forty']],
    ['Peru jailed two journalists.', ['arrested 2: two']],
    ['Chile attacked Peru; there were no casualties.', ['dead 0: no casualties', 'injured 0: no casualties']],
    ['Chile attacked Peru in 2011, killing 12.', ['dead 12: 12']],
    ['The death toll from the attack by Chile on Peru rose to 45.', ['dead 45: 45']],
    ['Chile killed tens of thousands of civilians.', ['dead 20000-99000: tens of thousands']],
    ['Chile killed several hundred soldiers.', ['dead 300-900: several hundred']],
    ['Chile killed two or three soldiers.', ['dead 2-3: two or three']],
    ['Chile attacked Peru, causing no casualties.', ['dead 0: no casualties', 'injured 0: no casualties']],
    ['Chile killed an estimated 500 soldiers.', ['dead 500: an estimated 500']],
  ])('%s', async (text, sizes) => {
    expect(await sizesIn(text)).toEqual(sizes)
  })

  it.each([
    ['Peru arrested Marko Ilves and Jaan Kask.'],
    ['Chile attacked Peru.'],
    ['Chile attacked 12 villages in Peru.'],
    ['Chile attacked Peru with 12 missiles.'],
    ['Chile attacked Peru, killing nobody.'],
  ])('%s (nobody counts)', async (text) => {
    expect(await sizesIn(text)).toEqual([])
  })
})
