import * as fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { showFacts } from '../../../graph/command/show.ts'
import { Explorer } from '../../../graph/explorer.ts'
import { actor, event, link } from '../../../graph/fixtures/build.ts'
import { palettes } from '../../../graph/style/palette.ts'
import { composePicture } from './compose.ts'
import type { Caption } from './compose.ts'
import type { Measure } from './picture.ts'
import { placeLabels } from './placeLabels.ts'
import { shapePath } from './shapes.ts'
import { asSvg } from './svg.ts'

const measure: Measure = (text, { size }) => text.length * size * 0.5
const palette = palettes.light
const caption: Caption = {
  title: 'Talks & <threats>',
  lines: ['2 actors, 2 links'],
  legend: [
    { words: 'People', colour: palette.person, shape: 'circle', width: 0 },
    { words: 'Material conflict', colour: palette.quad4, shape: null, width: 4 },
  ],
  footer: 'Dramatis 0.1.0',
}

const tamm = actor('Anu <Tamm>')
const lan = actor('Lan', { type: 'country' })

function sceneOf() {
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      { actors: [tamm, lan], links: [link(tamm, lan, { quad1: 2, quad4: 1 })], events: [] },
      {
        anchor: null,
        reason: 'overview',
        positions: new Map([
          [tamm.id, { x: 0, y: 0 }],
          [lan.id, { x: 10, y: 10 }],
        ]),
      },
    ),
  )
  return explorer.scene
}

describe('a picture of the graph', () => {
  it('shows every node and link with its name, and what shapes and colours mean', () => {
    const svg = new DOMParser().parseFromString(
      asSvg(composePicture(sceneOf(), caption, palette, measure)),
      'image/svg+xml',
    )
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Anu <Tamm>',
      'Lan',
      'Talks & <threats>',
      '2 actors, 2 links',
      'People',
      'Material conflict',
      'Dramatis 0.1.0',
    ])
    expect(svg.querySelector('title')?.textContent).toBe('Talks & <threats>')
    const paths = [...svg.querySelectorAll('path')]
    const stroked = (colour: string) => paths.filter((path) => path.getAttribute('stroke') === colour).length
    expect([palette.quad1, palette.quad4].map(stroked)).toEqual([1, 2])
    const filled = (colour: string) => paths.filter((path) => path.getAttribute('fill') === colour).length
    expect([palette.person, palette.country].map(filled)).toEqual([2, 1])
  })

  it('draws events that are not reported alike, and the lines to them, as broken as the page does', () => {
    const explorer = new Explorer()
    const met = event('CONSULT', [tamm, lan], { status: 'denied' })
    explorer.load((draft) => {
      draft.view({ mode: 'events', statuses: new Set(['reported', 'denied']) })
      showFacts(
        draft,
        { actors: [tamm, lan], links: [], events: [met] },
        { anchor: null, reason: 'overview' },
      )
    })
    const standing = { words: 'Denied', colour: palette.quiet, shape: 'ring' as const, width: 0, dashes: 4 }
    const picture = composePicture(explorer.scene, { ...caption, legend: [standing] }, palette, measure)
    const svg = new DOMParser().parseFromString(asSvg(picture), 'image/svg+xml')
    const broken = [...svg.querySelectorAll('path[stroke-dasharray]')].map((path) => ({
      isLine: path.getAttribute('fill') === 'none',
      cap: path.getAttribute('stroke-linecap'),
      dashes: path.getAttribute('stroke-dasharray')?.split(' ').map(Number),
    }))
    expect(broken.map(({ isLine }) => isLine)).toEqual([true, true, false, false])
    expect(broken.map(({ cap }) => cap)).toEqual([null, null, null, null])
    expect(broken[0]?.dashes).toEqual([6.75, 5.4])
    // A quarter of the way around a circle of 6.5.
    expect(broken[3]?.dashes).toEqual([5.92, 4.29])
  })

  it('has the north of the drawing above', () => {
    const { marks } = composePicture(sceneOf(), caption, palette, measure)
    const yOf = (words: string) =>
      marks.find((mark) => mark.kind === 'text' && mark.text === words && mark.anchor === 'middle')
    const [north, south] = [yOf('Lan'), yOf('Anu <Tamm>')]
    expect(north?.kind === 'text' && south?.kind === 'text' && north.y < south.y).toBe(true)
  })

  it('is a picture of its caption when nothing is visible', () => {
    const { marks, height } = composePicture(
      { nodes: new Map(), edges: new Map() },
      caption,
      palette,
      measure,
    )
    expect(marks.filter((mark) => mark.kind === 'text').length).toBe(5)
    expect(Number.isFinite(height)).toBe(true)
  })
})

it('shapes have the size they have in the drawing', () => {
  expect(shapePath('circle', 10, 10, 5)).toBe('M5 10A5 5 0 1 0 15 10A5 5 0 1 0 5 10Z')
  expect(shapePath('diamond', 0, 0, 4)).toBe('M0 -5L5 0L0 5L-5 0Z')
  expect(shapePath('square', 0, 0, 10)).toBe(
    'M-8.8 -6.8a2 2 0 0 1 2 -2h13.6a2 2 0 0 1 2 2v13.6a2 2 0 0 1 -2 2h-13.6a2 2 0 0 1 -2 -2Z',
  )
})

it('names never cover one another unless they stand out', () => {
  const label = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 4, max: 20 }),
    isEvent: fc.boolean(),
    isForced: fc.constant(false),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
      const look = { ink: '#000', quiet: '#555', paper: '#fff', measure }
      const written = placeLabels(labels, labels, { left: -100, right: 500 }, look)
      const boxes = written.map(({ x, y, text, size }) => {
        const half = measure(text, { size, face: 'sans', weight: 500, isItalic: false }) / 2
        return { left: x - half, right: x + half, top: y - 0.8 * size, bottom: y + 0.2 * size }
      })
      const apart = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      expect(boxes.every((a, index) => boxes.slice(index + 1).every((b) => apart(a, b)))).toBe(true)
    }),
  )
})
