import { Suspense, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { HomePanel } from '../features/home/HomePanel.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { Loading } from '../ui/States.tsx'
import { lazily } from '../ui/lazily.tsx'
import type { Panel } from './navigation.ts'
import { explorerRooms } from './rooms.tsx'

const ActorPanel = lazily(async () => ({
  default: (await import('../features/actor/ActorPanel.tsx')).ActorPanel,
}))
const EventPanel = lazily(async () => ({
  default: (await import('../features/event/EventPanel.tsx')).EventPanel,
}))
const PairPanel = lazily(async () => ({
  default: (await import('../features/pair/PairPanel.tsx')).PairPanel,
}))
const SetPanel = lazily(() => import('../features/set/SetPanel.tsx'))

/** Fetches the panels that a first click opens, once the graph is drawn, so that none of them makes the reader wait. */
export function preloadPanels(): void {
  for (const one of [ActorPanel, EventPanel, PairPanel, SetPanel]) one.fetchAhead()
}

/** What is read beside the drawing. A panel that fails takes nothing else with it. */
export function OpenPanel({ panel, isDrawable }: { panel: Panel; isDrawable: boolean }) {
  const what = nameOf(panel)
  const content = useRef<HTMLDivElement>(null)
  const before = useRef(panel.kind)
  useEffect(() => {
    const isClosed = panel.kind === 'home' && before.current !== 'home'
    before.current = panel.kind
    // What had the focus has gone with the panel; from the top of the page a keyboard would have a long way back.
    if (isClosed && document.activeElement === document.body)
      content.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [panel.kind])
  return (
    <div ref={content}>
      <Boundary key={keyOf(panel)} what={what}>
        <Suspense
          fallback={
            <div className="px-6 pt-5">
              <Loading what={what} />
            </div>
          }
        >
          {contentOf(panel, isDrawable)}
        </Suspense>
      </Boundary>
    </div>
  )
}

function contentOf(panel: Panel, isDrawable: boolean): ReactNode {
  switch (panel.kind) {
    case 'home':
      return <HomePanel hasList={isDrawable} />
    case 'room': {
      const { Content } = explorerRooms[panel.room]
      return <Content />
    }
    case 'actor':
      return <ActorPanel id={panel.id} />
    case 'event':
      return <EventPanel id={panel.id} />
    case 'pair':
      return <PairPanel from={panel.from} to={panel.to} tab={panel.tab} quad={panel.quad} />
    case 'set':
      return <SetPanel ids={panel.ids} tab={panel.tab} />
  }
}

/** Another actor, event or pair starts afresh; another tab of the same does not. A set keeps its state while members come and go. */
function keyOf(panel: Panel): string {
  switch (panel.kind) {
    case 'room':
      return `room ${panel.room}`
    case 'actor':
    case 'event':
      return `${panel.kind} ${panel.id}`
    case 'pair':
      return `pair ${panel.from} ${panel.to}`
    default:
      return panel.kind
  }
}

function nameOf(panel: Panel): string {
  return panel.kind === 'room' ? explorerRooms[panel.room].words : `The ${words[panel.kind]}`
}

const words = { home: 'overview', actor: 'actor', event: 'event', pair: 'pair', set: 'set' } as const
