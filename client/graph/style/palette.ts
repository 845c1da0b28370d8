import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'ring'
export type Theme = 'light' | 'dark'
export type ColourToken =
  | ActorType
  | `quad${Quad}`
  | 'paper'
  | 'ink'
  | 'quiet'
  | 'accent'
  | 'halo'
  | 'faded'
  | 'fadedEdge'
  | 'none'
export type Palette = Record<ColourToken, string>

/**
 * Colours told apart by people with any colour vision: hues after Okabe and Ito, with cooperation in blues and conflict
 * in oranges, the material kind of each the stronger. Colour never stands alone: types have shapes too.
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    person: '#2e3440',
    organization: '#b98a1d',
    country: '#1a7f64',
    group: '#a8568a',
    media: '#6d7fa3',
    quad1: '#8db7d9',
    quad2: '#2b74b3',
    quad3: '#eda96a',
    quad4: '#c6471a',
    paper: '#fbfaf7',
    ink: '#23262d',
    quiet: '#6a6f7a',
    accent: '#3f46b5',
    halo: '#3f46b540',
    faded: '#dcdad4',
    fadedEdge: '#eceae5',
    none: '#00000000',
  },
  dark: {
    person: '#e6e3db',
    organization: '#e0b74f',
    country: '#4dbb9b',
    group: '#d78bbb',
    media: '#93a7d1',
    quad1: '#5b86a8',
    quad2: '#5aa9e6',
    quad3: '#ad7840',
    quad4: '#f07a45',
    paper: '#16181d',
    ink: '#ece9e2',
    quiet: '#9aa0ab',
    accent: '#a3acff',
    halo: '#a3acff55',
    faded: '#33363d',
    fadedEdge: '#24272d',
    none: '#00000000',
  },
}

/** The shape of each actor type. */
export const actorShapes: Record<ActorType, Shape> = {
  person: 'circle',
  organization: 'square',
  country: 'hexagon',
  group: 'triangle',
  media: 'diamond',
}

export const actorTypeNames: Record<ActorType, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  organization: { one: 'organization', many: 'Organizations' },
  country: { one: 'country', many: 'Countries' },
  group: { one: 'group', many: 'Groups' },
  media: { one: 'news outlet', many: 'News outlets' },
}
