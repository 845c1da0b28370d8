import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'ring'
export type Theme = 'light' | 'dark'
/** Colours of values without an order: countries, communities. */
export const categoryTokens = [
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
  'category7',
  'category8',
  'category9',
  'category10',
  'category11',
  'category12',
] as const
export type CategoryToken = (typeof categoryTokens)[number]
/** Colours of values from least to most. */
export const rampTokens = ['ramp1', 'ramp2', 'ramp3', 'ramp4', 'ramp5'] as const
export type RampToken = (typeof rampTokens)[number]

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
  | CategoryToken
  | RampToken
export type Palette = Record<ColourToken, string>

/**
 * Colours told apart by people with any colour vision: hues after Okabe and Ito, with cooperation in blues and conflict
 * in oranges, the material kind of each the stronger. Colour never stands alone: types have shapes too. The categories
 * are from iwanthue 2.0 (seed "dramatis", force vector, distance "compromise", lightness 40–62 for light and 62–82 for
 * dark), so that neighbours in the list are far apart.
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
    category1: '#0181e8',
    category2: '#c16200',
    category3: '#2f9b2c',
    category4: '#ae1584',
    category5: '#a88f00',
    category6: '#844980',
    category7: '#ad321e',
    category8: '#416925',
    category9: '#9191c9',
    category10: '#d67d7a',
    category11: '#b381da',
    category12: '#e7397e',
    ramp1: '#a9bfd6',
    ramp2: '#7b9dc6',
    ramp3: '#547bb4',
    ramp4: '#375a9c',
    ramp5: '#232f6b',
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
    category1: '#02a5c4',
    category2: '#e2ae37',
    category3: '#5bb64e',
    category4: '#d290ff',
    category5: '#a79633',
    category6: '#be81bf',
    category7: '#f87152',
    category8: '#6db3a7',
    category9: '#cc8098',
    category10: '#cbd279',
    category11: '#01d098',
    category12: '#00b39c',
    ramp1: '#3c5578',
    ramp2: '#587dae',
    ramp3: '#7ca3d6',
    ramp4: '#aac9f0',
    ramp5: '#e4f0ff',
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
