import { describeDate } from '../../../model/dates.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { metricNames, partitionNames } from '../../graph/metric/metrics.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { sizeWords } from '../../graph/style/meaning.ts'
import { palettes } from '../../graph/style/palette.ts'
import type { Theme } from '../../graph/style/palette.ts'
import type { ExportGraph, Provenance } from './exportGraph.ts'
import { explorerGraph } from './explorerGraph.ts'
import type { JoiningEvent } from './explorerGraph.ts'
import { legendEntries } from './legendEntries.ts'
import { composePicture } from './picture/compose.ts'
import type { Measure, Picture } from './picture/picture.ts'

/** The visible graph of an explorer with the events behind its links and where it came from. */
export function graphOfView(
  explorer: Explorer,
  events: readonly JoiningEvent[],
  source: Provenance,
): ExportGraph {
  const { document, seen } = explorer
  const measures = [...metricNames, ...partitionNames].flatMap((name) => {
    const found = explorer.measurement(name)
    // What was measured on another graph tells nothing of this one.
    return found?.isCurrent === true ? [[name, found.values] as const] : []
  })
  return explorerGraph(document, seen, events, source, new Map(measures))
}

/** The visible graph of an explorer as a picture, in the colours of a theme whatever the page has. */
export function pictureOfView(
  explorer: Explorer,
  source: Provenance,
  theme: Theme,
  measure: Measure,
): Picture {
  const snapshot = explorer.store.getState()
  const { counts, view } = snapshot
  const palette = palettes[theme]
  const day = source.exportedAt.slice(0, 10)
  const shown = [
    counted(counts.actors.shown, 'actor'),
    ...(view.mode === 'events' ? [counted(counts.events.shown, 'event')] : []),
    counted(counts.links, 'link'),
  ]
  return composePicture(
    explorer.sceneIn(theme),
    {
      title: source.title,
      lines: [
        `${shown.join(' · ')} · ${describeDate({ from: day, to: day, precision: 'day' })}`,
        ...(source.hasSamples ? ['Contains invented sample reports that come with Dramatis'] : []),
        ...source.filters,
        ...(view.appearance.size === 'events' ? [] : [`Size: ${sizeWords[view.appearance.size]}`]),
      ],
      legend: legendEntries(snapshot, palette),
      // The whole address would be longer than the picture is wide.
      footer: [source.generator, ...(source.address === null ? [] : [new URL(source.address).origin])].join(
        ' · ',
      ),
    },
    palette,
    measure,
  )
}
