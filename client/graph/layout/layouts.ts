/** What a layout can be told: a number in a range, or one of a few words. */
export type Parameter =
  | {
      readonly kind: 'range'
      readonly name: string
      readonly words: string
      readonly low: number
      readonly high: number
      readonly step: number
      readonly plain: number
    }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly words: string
      readonly options: readonly { readonly value: string; readonly words: string }[]
      readonly plain: string
    }
export type ParameterValues = Readonly<Record<string, number | string>>

export const layoutNames = ['force', 'circle', 'layers', 'room'] as const
export type LayoutName = (typeof layoutNames)[number]

export type Layout = {
  readonly words: string
  /** What it shows well, so that one can choose without knowing its algorithm. */
  readonly purpose: string
  readonly parameters: readonly Parameter[]
  /** The most nodes it can arrange in a bearable time; null for any number. */
  readonly upTo: number | null
}

/** The layouts as data: the form is made from it, and the worker takes what the form gives. */
export const layouts: Record<LayoutName, Layout> = {
  force: {
    words: 'Force',
    purpose: 'Whoever shares many events comes to stand together (ForceAtlas2).',
    upTo: null,
    parameters: [
      { kind: 'range', name: 'spread', words: 'Spread', low: 2, high: 40, step: 1, plain: 14 },
      { kind: 'range', name: 'gravity', words: 'Pull to the middle', low: 0, high: 2, step: 0.1, plain: 0.2 },
      {
        kind: 'range',
        name: 'influence',
        words: 'Weight of many events',
        low: 0,
        high: 1,
        step: 0.1,
        plain: 0.5,
      },
    ],
  },
  circle: {
    words: 'Circle',
    purpose: 'Everybody on one ring: links across it stand out.',
    upTo: null,
    parameters: [
      {
        kind: 'choice',
        name: 'order',
        words: 'In the order of',
        options: [
          { value: 'weight', words: 'number of events' },
          { value: 'group', words: 'kind of actor' },
          { value: 'links', words: 'who is linked to whom' },
        ],
        plain: 'links',
      },
    ],
  },
  layers: {
    words: 'Layers',
    purpose: 'The weightiest above, whom they are linked to below (dagre).',
    upTo: 1500,
    parameters: [
      {
        kind: 'choice',
        name: 'direction',
        words: 'From',
        options: [
          { value: 'TB', words: 'top to bottom' },
          { value: 'LR', words: 'left to right' },
        ],
        plain: 'TB',
      },
      {
        kind: 'range',
        name: 'between',
        words: 'Room between layers',
        low: 1,
        high: 6,
        step: 0.5,
        plain: 2.5,
      },
    ],
  },
  room: {
    words: 'Make room',
    purpose: 'Only moves apart whoever covers somebody else (noverlap).',
    upTo: 3000,
    parameters: [
      { kind: 'range', name: 'margin', words: 'Room around each', low: 2, high: 40, step: 1, plain: 14 },
    ],
  },
}

/** The values a form begins with. */
export function plainValues(name: LayoutName): ParameterValues {
  return Object.fromEntries(layouts[name].parameters.map((parameter) => [parameter.name, parameter.plain]))
}

/** A number among the values; what the layout begins with where it is missing or of another kind. */
export function numberOf(name: LayoutName, values: ParameterValues, parameter: string): number {
  const value = values[parameter]
  if (typeof value === 'number') return value
  const plain = plainValues(name)[parameter]
  return typeof plain === 'number' ? plain : 0
}

/** A word among the values; what the layout begins with where it is missing or not one of its options. */
export function wordOf(name: LayoutName, values: ParameterValues, parameter: string): string {
  const known = layouts[name].parameters.find((candidate) => candidate.name === parameter)
  if (known?.kind !== 'choice') return ''
  const value = values[parameter]
  return known.options.some((option) => option.value === value) ? String(value) : known.plain
}
