import { useQuery } from '@tanstack/react-query'
import { Pause, Play, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { TimeUnit } from '../../../model/time-bins.ts'
import { matchingQuery } from '../../api/time-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { Clock, Period } from '../../graph/model/view.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Empty, Trouble } from '../../ui/States.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { axisOf, dateOfDay } from './axis.ts'
import { Brush } from './Brush.tsx'
import { Histogram, Ticks } from './Histogram.tsx'
import { limitTime, windowWords } from './limitTime.ts'
import { clockNames } from './periodWords.ts'
import type { Manner, Span, Speed } from './playback.ts'
import { TimeNotes } from './TimeNotes.tsx'
import { useBars } from './useBars.ts'
import { usePlayback } from './usePlayback.ts'
import { useTimeStrip } from './useTimeStrip.ts'

const clocks: readonly { value: Clock; words: string }[] = [
  { value: 'event', words: clockNames.event.one },
  { value: 'publication', words: clockNames.publication.one },
]
const units: readonly { value: TimeUnit | 'fitting'; words: string }[] = [
  { value: 'fitting', words: 'Bars that fit' },
  ...TimeUnit.options.map((unit) => ({ value: unit, words: `By ${unit}` })),
]
const manners: readonly { value: Manner; words: string }[] = [
  { value: 'slide', words: 'Slide the window' },
  { value: 'grow', words: 'Let it grow' },
]
const speedWords: readonly { value: Speed; words: string }[] = [
  { value: 'slow', words: '10 steps a second' },
  { value: 'normal', words: '20 steps a second' },
  { value: 'fast', words: '40 steps a second' },
]

/** Time, below the graph: how many events when, a window that limits what is drawn, and playback. */
export default function TimeStrip({ clock }: { clock: Clock }) {
  const { explorer, dates } = useExplore()
  const { setClock, toggle } = useTimeStrip()
  const window = useSnapshot((snapshot) => snapshot.view.window)
  const [zoom, setZoom] = useState<Period | null>(null)
  const [chosenUnit, setUnit] = useState<TimeUnit | null>(null)
  const { query, whole, axis, unit, bars } = useBars(clock, zoom, chosenUnit)
  useEffect(() => {
    dates.watch(clock)
    return () => dates.watch(null)
  }, [dates, clock])
  // The window that is in force decides the clock, also after undo.
  const ruling = window?.clock ?? clock
  useEffect(() => {
    if (ruling !== clock) setClock(ruling)
  }, [ruling, clock, setClock])
  const onChange = useCallback(
    ({ from, to }: Span, gesture: object) =>
      limitTime(explorer, { clock, from: dateOfDay(from), to: dateOfDay(to) }, gesture),
    [explorer, clock],
  )
  const span = window === null ? null : spanOf(window)
  const playback = usePlayback(axis, span, onChange)
  const change = (next: Span, gesture: object) => {
    playback.stop()
    onChange(next, gesture)
  }
  const changeClock = (next: Clock) => {
    playback.stop()
    setZoom(null)
    setClock(next)
    if (window !== null) limitTime(explorer, { ...window, clock: next })
  }
  return (
    <section
      aria-label="Time"
      className="scroll-calm max-h-[60dvh] shrink-0 overflow-y-auto border-t border-line bg-paper px-4 pt-1.5 pb-2 max-md:px-2 max-md:pt-0 max-md:[contain:inline-size]"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="sr-only">Time</h2>
        <Summary clock={clock} isPlaying={playback.isPlaying} />
        <div className="scroll-calm ml-auto flex items-center gap-1.5 max-md:w-full max-md:overflow-x-auto md:flex-wrap">
          <Choice label="Count events by" value={clock} options={clocks} onChoose={changeClock} />
          <Choice
            label="Width of the bars"
            value={chosenUnit ?? 'fitting'}
            options={units}
            onChoose={(value) => setUnit(value === 'fitting' ? null : value)}
          />
          <IconButton
            label={zoom === null ? 'Look closer at the window' : 'Look at all time'}
            disabled={zoom === null && window === null}
            title={
              zoom === null && window === null
                ? 'Look closer: choose a window first'
                : zoom === null
                  ? 'Look closer at the window'
                  : 'Look at all time'
            }
            onClick={() => setZoom(zoom === null && window !== null ? periodOf(window) : null)}
          >
            {zoom === null ? (
              <ZoomIn size={16} aria-hidden="true" />
            ) : (
              <ZoomOut size={16} aria-hidden="true" />
            )}
          </IconButton>
          <span className="mx-1 h-5 border-l border-line max-md:hidden" aria-hidden="true" />
          <Button className="w-24" disabled={axis === null} onClick={playback.toggle}>
            {playback.isPlaying ? (
              <Pause size={14} aria-hidden="true" />
            ) : (
              <Play size={14} aria-hidden="true" />
            )}
            {playback.isPlaying ? 'Pause' : 'Play'}
          </Button>
          <Choice
            label="How it plays"
            value={playback.manner}
            options={manners}
            onChoose={playback.setManner}
          />
          <Choice label="Speed" value={playback.speed} options={speedWords} onChoose={playback.setSpeed} />
          <IconButton label="Close the time strip" shortcut="T" onClick={toggle}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      {query.isError ? (
        <Trouble error={query.error} onRetry={() => void query.refetch()} />
      ) : axis === null ? (
        <NoTime isPending={query.isPending} clock={clock} onClock={changeClock} />
      ) : (
        <>
          <div className="relative mx-3 mt-1.5 h-12 border-b md:h-16 border-line">
            <Histogram axis={axis} bars={bars} span={span} name={`Events by ${unit}`} />
            <Brush axis={axis} bars={bars} unit={unit} span={span} onChange={change} />
          </div>
          <div className="mx-3">
            <Ticks axis={axis} />
          </div>
        </>
      )}
      {query.data !== undefined && (
        <>
          <div className="max-md:hidden">
            <TimeNotes answer={query.data} clock={clock} isZoomed={zoom !== null && whole !== null} />
          </div>
          <details className="text-[0.8125rem] text-quiet md:hidden">
            <summary className="flex min-h-11 items-center px-3">About these bars</summary>
            <TimeNotes answer={query.data} clock={clock} isZoomed={zoom !== null && whole !== null} />
          </details>
        </>
      )}
    </section>
  )
}

function NoTime({
  isPending,
  clock,
  onClock,
}: {
  isPending: boolean
  clock: Clock
  onClock: (clock: Clock) => void
}) {
  if (isPending)
    return (
      <output className="my-2 block h-16 animate-pulse rounded bg-well">
        <span className="sr-only">Reading when events lie …</span>
      </output>
    )
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Empty>
        {clock === 'event'
          ? 'No event that counts has a known date.'
          : 'No report that counts has a known date of publication.'}
      </Empty>
      {clock === 'event' && <Button onClick={() => onClock('publication')}>Count by publication date</Button>}
    </div>
  )
}

/** The window in words, what it leaves, and the way back to all time. */
function Summary({ clock, isPlaying }: { clock: Clock; isPlaying: boolean }) {
  const { explorer, dates } = useExplore()
  const window = useSnapshot((snapshot) => snapshot.view.window)
  const links = useSnapshot((snapshot) => snapshot.counts.links)
  const { isReading, trouble } = useStore(dates.state)
  const filters = useFilters()
  const matching = useQuery(matchingQuery(filters))
  const isSettled = !isPlaying && filters.from === window?.from && filters.to === window?.to
  const events =
    matching.data === undefined || matching.isPlaceholderData || !isSettled
      ? ''
      : ` · ${counted(matching.data.total.count, 'event')}`
  const words =
    window === null ? `All time by ${clockNames[clock].one.toLowerCase()}` : capitalised(windowWords(window))
  return (
    // One line of one height: the drawing above must not change its size while time goes on.
    <div className="flex h-11 w-full min-w-0 items-center gap-x-3 text-sm whitespace-nowrap md:h-9">
      <p className="truncate tabular-nums">
        <span className="font-medium">{words}</span>
        <span className="text-quiet">
          {events} · {counted(links, 'link')} in the graph
        </span>
      </p>
      {/* Said once it rests: a window that plays would talk without end. */}
      <output className="sr-only">{isPlaying || window === null ? '' : `${words}${events}`}</output>
      {window !== null && (
        <Button kind="quiet" onClick={() => limitTime(explorer, null)}>
          All time
        </Button>
      )}
      {isReading && <output className="text-[0.8125rem] text-quiet">Reading dates …</output>}
      {trouble !== null && (
        <span role="alert" className="text-[0.8125rem] text-warn">
          The dates could not be read: {trouble}{' '}
          <Button kind="quiet" onClick={() => dates.retry()}>
            Try again
          </Button>
        </span>
      )}
    </div>
  )
}

function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function periodOf({ from, to }: Period): Period {
  return { from, to }
}

function spanOf(period: Period): Span {
  const { first, last } = axisOf(period)
  return { from: first, to: last }
}
