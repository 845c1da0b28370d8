import { quadNames, quads } from '../../../model/plover/event-types.ts'
import type { Snapshot } from '../../graph/explorer.ts'
import { actorShapes, actorTypeNames } from '../../graph/style/palette.ts'
import type { Palette } from '../../graph/style/palette.ts'
import { legendTypes } from '../../graph/visible/counts.ts'
import { standings } from '../legend/standings.ts'
import type { LegendEntry } from './picture/compose.ts'

/** What the shapes and colours of a picture mean, with how many of each it shows. */
export function legendEntries(
  { counts, key, view }: Pick<Snapshot, 'counts' | 'key' | 'view'>,
  palette: Palette,
): LegendEntry[] {
  const types = legendTypes
    .filter((type) => counts.types[type].shown > 0)
    .map((type) => ({
      words: `${actorTypeNames[type].many} ${counts.types[type].shown.toLocaleString('en')}`,
      // Where colour means something else, shapes alone tell types.
      colour: key.nodes === null ? palette[type] : palette.quiet,
      shape: actorShapes[type],
      width: 0,
    }))
  const kinds = quads
    .filter((quad) => counts.quads[quad].shown > 0)
    .map((quad) => ({
      words: `${capital(quadNames[quad])} ${counts.quads[quad].shown.toLocaleString('en')}`,
      colour: key.edges === null ? palette[`quad${quad}`] : palette.quiet,
      shape: null,
      width: quad % 2 === 0 ? 4.5 : 2.5,
    }))
  const colours = (key.nodes?.entries ?? []).flatMap(({ words, colour, ids }) => {
    const shown = ids.filter((id) => !view.hidden.has(id)).length
    return shown === 0
      ? []
      : [
          {
            words: `${words} ${shown.toLocaleString('en')}`,
            colour: palette[colour],
            shape: 'square' as const,
            width: 0,
          },
        ]
  })
  const dates = (key.edges?.entries ?? []).map(({ colour, from, to }) => ({
    words: from === to ? from : `${from} to ${to}`,
    colour: palette[colour],
    shape: null,
    width: 3,
  }))
  const broken =
    view.mode === 'events'
      ? standings.map(([words, dashes]) => ({
          words: capital(words),
          colour: palette.quiet,
          shape: 'ring' as const,
          width: 0,
          dashes,
        }))
      : []
  return [...types, ...kinds, ...broken, ...colours, ...dates]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
