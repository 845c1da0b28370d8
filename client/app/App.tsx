import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { Drawing } from '../features/drawing/Drawing.tsx'
import { DrawingTools } from '../features/drawing/DrawingTools.tsx'
import { NoticeCard } from '../features/explore/NoticeCard.tsx'
import { attempt, useExplore, useSnapshot, useNotice } from '../features/explore/useExplore.tsx'
import { useShare } from '../features/export/useShare.ts'
import { Chips } from '../features/filter/Chips.tsx'
import { BeginTrouble } from '../features/keep/BeginTrouble.tsx'
import { beginHere } from '../features/keep/beginHere.ts'
import { useViewLinks } from '../features/keep/useViewLinks.ts'
import { GraphList } from '../features/list/GraphList.tsx'
import { Legend, Totals } from '../features/legend/Legend.tsx'
import { canDraw } from '../graph/render/GraphRenderer.ts'
import { useTour } from '../features/tour/useTour.ts'
import { useDatesTrouble } from '../features/time/useDatesTrouble.ts'
import { useTimeStrip } from '../features/time/useTimeStrip.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { IconButton } from '../ui/Button.tsx'
import { lazily } from '../ui/lazily.tsx'
import { Header } from './Header.tsx'
import { useNavigation } from './navigation.ts'
import { OpenPanel, preloadPanels } from './OpenPanel.tsx'
import { usePanelHeight } from './panelHeight.ts'
import { Rail } from './Rail.tsx'
import { explorerRooms } from './rooms.tsx'
import { useActions } from './useActions.ts'
import { useShortcuts } from './useShortcuts.ts'

const Tour = lazily(async () => ({ default: (await import('../features/tour/Tour.tsx')).Tour }))
const TimeStrip = lazily(() => import('../features/time/TimeStrip.tsx'))
const ArticleView = lazily(() => import('../features/article/ArticleView.tsx'))
const HelpSheet = lazily(async () => ({
  default: (await import('../features/help/HelpSheet.tsx')).HelpSheet,
}))
const ShareDialog = lazily(() => import('../features/export/ShareDialog.tsx'))
const Palette = lazily(() => import('../features/palette/Palette.tsx'))
const isDrawable = canDraw()

/** The page: search above, the drawing, and beside it (on a phone: below) one panel to read in. */
export function App() {
  const explore = useExplore()
  const { panel, article, claim, view } = useNavigation()
  const { clock: time } = useTimeStrip()
  const isWide = panel.kind === 'room' && explorerRooms[panel.room].isWide === true
  const search = useRef<HTMLInputElement>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const height = usePanelHeight(panel, time !== null)
  const share = useShare()
  const hasTour = useTour(({ step, isOffered }) => step !== null || isOffered)
  const begin = useMutation({
    mutationFn: (mode: 'actors' | 'events') => beginHere(explore, mode),
    onSettled: preloadPanels,
  })
  const { mutate } = begin
  const firstView = useRef(view)
  useEffect(() => {
    // Once more after a failure of the page: what is drawn, with its undo, is still there.
    if (explore.explorer.document.nodeCount === 0) mutate(firstView.current)
  }, [mutate, explore])
  useViewInAddress()
  useViewLinks(explore)
  const onSearch = useCallback(() => search.current?.focus(), [])
  const onHelp = useCallback(() => setHelpOpen(true), [])
  const onPalette = useCallback(() => setPaletteOpen(true), [])
  const actions = useActions({ onSearch, onHelp, onPalette })
  useShortcuts(actions)
  return (
    <div
      className={`grid h-dvh grid-rows-[auto_auto_minmax(0,1fr)] md:grid-rows-[auto_minmax(0,1fr)] ${isWide ? 'md:grid-cols-[4.75rem_minmax(0,2fr)_minmax(27rem,3fr)]' : 'md:grid-cols-[4.75rem_minmax(0,1fr)_27rem]'}`}
    >
      <a
        href="#panel"
        onClick={(event) => {
          // The part after # belongs to kept views.
          event.preventDefault()
          document.querySelector<HTMLElement>('#panel')?.focus()
        }}
        className="absolute -top-20 left-4 z-50 rounded-lg bg-page px-4 py-2 shadow-lg focus:top-3"
      >
        Skip to the panel
      </a>
      <div className="md:col-span-3">
        <Header search={search} onHelp={onHelp} onPalette={onPalette} />
      </div>
      <Rail />
      <main className={`flex min-h-0 flex-col ${height.graph}`} aria-label="Graph">
        <div className="relative flex justify-between gap-2 px-2 pt-2 md:hidden">
          <PhoneLegend />
          <DrawingTools />
        </div>
        <div className="relative min-h-0 grow overflow-hidden">
          {isDrawable ? <Drawing /> : <NoDrawing />}
          <div className="pointer-events-none absolute inset-x-2 top-1 z-10 flex flex-col gap-1.5 md:inset-x-5 md:top-3">
            <div className="@container max-md:hidden">
              <Totals />
            </div>
            <Chips />
          </div>
          <div className="absolute right-4 bottom-3 max-md:hidden">
            <DrawingTools />
          </div>
          {begin.isPending && (
            <output className="absolute inset-0 grid place-content-center text-quiet">
              Drawing the overview …
            </output>
          )}
          {begin.isError && (
            <div className="absolute inset-x-6 top-1/4 mx-auto max-w-md">
              <BeginTrouble error={begin.error} onBegin={() => begin.mutate(view)} />
            </div>
          )}
          <Announcements />
          <Boundary what="The tour">
            <Suspense fallback={null}>{hasTour && <Tour />}</Suspense>
          </Boundary>
        </div>
        {time !== null && (
          <Boundary what="Time">
            <Suspense fallback={null}>
              <TimeStrip clock={time} />
            </Suspense>
          </Boundary>
        )}
        <div className="border-t border-line px-4 py-2 empty:hidden max-md:hidden">
          <Legend />
        </div>
      </main>
      <aside
        id="panel"
        aria-label="Panel"
        tabIndex={-1}
        className={`scroll-calm overflow-y-auto bg-page outline-none max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:rounded-t-2xl max-md:border-t max-md:border-line max-md:shadow-[0_-8px_24px_rgb(0_0_0/0.08)] md:border-l md:border-line ${height.panel}`}
      >
        <div className="sticky top-0 z-10 flex justify-center bg-page md:hidden">
          {/* At either end a button stays, so that it keeps the focus. */}
          <IconButton
            label="Make the panel smaller"
            aria-disabled={height.smaller === null}
            className="aria-disabled:opacity-35"
            onClick={() => height.smaller?.()}
          >
            <ChevronDown size={20} aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Make the panel larger"
            aria-disabled={height.larger === null}
            className="aria-disabled:opacity-35"
            onClick={() => height.larger?.()}
          >
            <ChevronUp size={20} aria-hidden="true" />
          </IconButton>
        </div>
        <OpenPanel panel={panel} isDrawable={isDrawable} />
      </aside>
      <Boundary key={`${article} ${share.isOpen} ${isPaletteOpen} ${isHelpOpen}`} what="What you opened">
        <Suspense fallback={null}>
          {article !== null && <ArticleView id={article} claim={claim} />}
          {share.isOpen && <ShareDialog onClose={share.close} />}
          {isPaletteOpen && <Palette actions={actions} onClose={() => setPaletteOpen(false)} />}
          {isHelpOpen && <HelpSheet onClose={() => setHelpOpen(false)} />}
        </Suspense>
      </Boundary>
    </div>
  )
}

/** On a phone the legend opens from a button over the drawing. */
function PhoneLegend() {
  return (
    <details>
      <summary className="flex min-h-11 items-center rounded-xl border border-line bg-page px-4 text-sm font-medium">
        Legend
      </summary>
      <div className="scroll-calm absolute inset-x-2 top-14 z-20 max-h-[60dvh] overflow-y-auto rounded-xl border border-line bg-page p-3 shadow-md">
        <Totals />
        <Legend />
      </div>
    </details>
  )
}

/** Without WebGL the list and the panels do the work. */
function NoDrawing() {
  const { openActor, openEvent } = useNavigation()
  const rows = useSnapshot((snapshot) => snapshot.rows)
  return (
    <div className="mx-auto h-full max-w-2xl px-8 pt-14">
      <p className="mb-4 text-quiet">
        This browser cannot draw the graph (WebGL is off), so here it is as a list. Everything else works the
        same: search, expand, sentences and paths.
      </p>
      <GraphList
        rows={rows}
        onOpen={(row) => (row.kind === 'actor' ? openActor(row.id) : openEvent(row.id))}
      />
    </div>
  )
}

/** Says what a command did, what it left out, and what went wrong. */
function Announcements() {
  const announcement = useSnapshot((snapshot) => snapshot.announcement)
  const { notice, say } = useNotice()
  useDatesTrouble()
  useEffect(() => {
    // A way on that is offered stands until it is taken, dismissed, or something newer is said (WCAG 2.2.1).
    if (notice?.tone !== 'news' || notice.offer !== undefined) return undefined
    const timer = setTimeout(() => say(null), 8000)
    return () => clearTimeout(timer)
  }, [notice, say])
  return (
    <>
      <output className="sr-only">{announcement}</output>
      <div
        role={notice?.tone === 'trouble' ? 'alert' : 'status'}
        className="absolute inset-x-4 bottom-16 z-20 mx-auto w-fit max-w-lg"
      >
        <NoticeCard className="shadow-md" />
      </div>
    </>
  )
}

/** Keeps the actors/events toggle of the document and of the address the same, whichever changed. */
function useViewInAddress(): void {
  const explore = useExplore()
  const { panel, view, setView } = useNavigation()
  const firstPanel = useRef(panel)
  useLayoutEffect(() => {
    if (panel !== firstPanel.current) explore.goElsewhere()
  }, [panel, explore])
  // The first drawing has the mode of the address, or its own, which the address then takes over.
  const handled = useRef(view)
  useEffect(() => {
    if (handled.current === view) return
    handled.current = view
    attempt(explore.setMode(view))
  }, [view, explore])
  useEffect(
    () =>
      explore.explorer.store.subscribe((now, before) => {
        if (now.view.mode !== before.view.mode && now.view.mode !== view) setView(now.view.mode)
      }),
    [view, setView, explore],
  )
}
