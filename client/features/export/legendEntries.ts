import { quadNames } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { actorShapes, actorTypeNames } from '../../graph/style/palette.ts'
import type { Palette } from '../../graph/style/palette.ts'
import { legendTypes } from '../../graph/visible/counts.ts'
import type { Counts } from '../../graph/visible/counts.ts'
import type { LegendEntry } from './picture/compose.ts'

const quads: readonly Quad[] = [1, 2, 3, 4]

/** What the shapes and colours of a picture mean, with how many of each it shows. */
export function legendEntries(counts: Counts, palette: Palette): LegendEntry[] {
  return [
    ...legendTypes
      .filter((type) => counts.types[type].shown > 0)
      .map((type) => ({
        words: `${actorTypeNames[type].many} ${counts.types[type].shown.toLocaleString('en')}`,
        colour: palette[type],
        shape: actorShapes[type],
        width: 0,
      })),
    ...quads
      .filter((quad) => counts.quads[quad].shown > 0)
      .map((quad) => ({
        words: `${capital(quadNames[quad])} ${counts.quads[quad].shown.toLocaleString('en')}`,
        colour: palette[`quad${quad}`],
        shape: null,
        width: quad % 2 === 0 ? 4.5 : 2.5,
      })),
  ]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
