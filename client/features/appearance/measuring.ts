import { create } from 'zustand'
import { messageOf } from '../../../model/failure.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { betweennessUnaskedUpTo } from '../../graph/metric/metrics.ts'
import type { MeasureName } from '../../graph/metric/metrics.ts'
import { measureRequest, runMeasure } from '../../graph/metric/run.ts'
import { measureOf } from '../../graph/style/meaning.ts'
import type { Seen } from '../../graph/visible/visible.ts'
import { useNotice } from '../explore/useExplore.tsx'

type Running = { of: Seen; cancel: () => void }

/** The measures that are being taken. */
export const useMeasuring = create<{ running: ReadonlyMap<MeasureName, Running> }>(() => ({
  running: new Map(),
}))

/** A filter that is being dragged changes what is drawn many times a second. */
const settled = 250

/** Takes the measures that the reader's choice of looks needs, and takes them again when something else is drawn. */
export function keepMeasured(explorer: Explorer): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  explorer.store.subscribe(() => {
    if (measuresInForce(explorer).every((name) => explorer.measurement(name)?.isCurrent === true)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const name of measuresInForce(explorer)) if (!waitsToBeAsked(explorer, name)) take(explorer, name)
    }, settled)
  })
}

/** The measures that sizes or colours mean at the moment. */
export function measuresInForce(explorer: Explorer): MeasureName[] {
  const { size, colour } = explorer.document.view.appearance
  return [...new Set([size, colour].flatMap((meaning) => measureOf(meaning) ?? []))]
}

/** Whether a measure would take so long that the reader decides when it is taken. */
export function waitsToBeAsked(explorer: Explorer, name: MeasureName): boolean {
  return name === 'betweenness' && explorer.seen.nodes.size > betweennessUnaskedUpTo
}

/** Measures what is drawn now, unless that is known or under way. */
export function take(explorer: Explorer, name: MeasureName): void {
  const { seen } = explorer
  const before = useMeasuring.getState().running.get(name)
  if (explorer.measurement(name)?.isCurrent === true || before?.of === seen) return
  before?.cancel()
  const { values, cancel } = runMeasure(measureRequest(explorer.document, seen, name))
  note(name, { of: seen, cancel })
  values.then(
    (measured) => {
      forget(name, seen)
      if (measured !== null) explorer.takeMeasure(name, measured, seen)
    },
    (error: unknown) => {
      forget(name, seen)
      useNotice.getState().say({ tone: 'trouble', message: messageOf(error) })
    },
  )
}

function note(name: MeasureName, running: Running): void {
  useMeasuring.setState((state) => ({ running: new Map([...state.running, [name, running]]) }))
}

function forget(name: MeasureName, of: Seen): void {
  useMeasuring.setState((state) =>
    state.running.get(name)?.of === of
      ? { running: new Map([...state.running].filter(([other]) => other !== name)) }
      : state,
  )
}
