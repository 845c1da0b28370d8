import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useNavigation } from '../../app/navigation.ts'
import type { Navigation } from '../../app/navigation.ts'
import { useTheme } from '../../app/theme.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { neighbourTowards } from '../../graph/mirror/walk.ts'
import type { Direction } from '../../graph/mirror/walk.ts'
import { wordsFor } from '../../graph/mirror/words.ts'
import { edgeId, linkId, nodeId } from '../../graph/model/ids.ts'
import type { EdgeId, NodeId } from '../../graph/model/ids.ts'
import type { Point } from '../../graph/model/place.ts'
import { GraphRenderer } from '../../graph/render/GraphRenderer.ts'
import { useReadAhead } from '../evidence/useReadAhead.ts'
import type { Explore } from '../explore/explore.ts'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { expandInView } from './expansion.ts'
import { ArrangeProgress } from './ArrangeProgress.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { Minimap } from './Minimap.tsx'
import { Outline } from './Outline.tsx'
import { actorsOfLine, groupWords, moveDragged, openGroup, toggleChosen } from './choosing.ts'
import { useRenderer } from './useRenderer.ts'
import { useTool } from './useTool.ts'

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The canvas. It is made once and lives as long as the page; React only tells it what stands out. */
export function Drawing() {
  const explore = useExplore()
  const readAhead = useReadAhead()
  const navigation = useNavigation()
  const latest = useRef(navigation)
  useEffect(() => {
    latest.current = navigation
  }, [navigation])
  const { theme } = useTheme()
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState('')
  const isChoosing = useTool((state) => state.tool !== 'move')
  const count = useSnapshot((snapshot) => snapshot.rows.length)

  useEffect(() => {
    if (container.current === null) return undefined
    const { explorer } = explore
    const renderer = new GraphRenderer(
      container.current,
      {
        nodeClicked: (id, keys) => {
          const group = explorer.group(id)
          if (group !== null) explorer.choose(group.members)
          else if (keys.mod) toggleChosen(explorer, id)
          else openNode(explore, latest.current, id, keys.shift)
        },
        nodeDoubleClicked: (id) => {
          const group = explorer.group(id)
          if (group === null) attempt(expandInView(explore, id))
          else openGroup(explorer, group)
        },
        edgeClicked: (id) => openEdge(explore, latest.current, id),
        stageClicked: () => explorer.choose([]),
        outlined: (outline) => useTool.setState({ outline }),
        enclosed: (ids, adds) => {
          explorer.choose(adds ? [...explorer.emphasis.chosen, ...ids] : ids)
          useTool.setState({ tool: 'move' })
        },
        hovered: (id) => {
          explorer.emphasise({ hovered: id })
          setHovered(id === null ? '' : wordsOf(explorer, id))
          const found = id === null ? null : explorer.document.edge(edgeId(id))
          readAhead(
            found?.edge.kind === 'link'
              ? { from: found.source, to: found.target, quad: found.edge.quad }
              : null,
          )
        },
        nodeMoved: (id, point) => {
          if (!moveDragged(explorer, id, point)) explore.move(id, point)
        },
      },
      useTheme.getState().theme,
    )
    useRenderer.setState({ renderer })
    const stop = explorer.onScene((scene, touched) => renderer.draw(scene, touched))
    const stopTool = useTool.subscribe(({ tool }) => renderer.setTool(tool))
    return () => {
      stop()
      stopTool()
      useRenderer.setState({ renderer: null })
      renderer.kill()
    }
  }, [explore, readAhead])

  useEffect(() => {
    useRenderer.getState().renderer?.setTheme(theme)
    explore.explorer.setTheme(theme)
  }, [theme, explore])

  const { panel } = navigation
  useEffect(() => {
    explore.explorer.emphasise(
      panel.kind === 'actor' || panel.kind === 'event'
        ? { selected: [nodeId(panel.id)], selectedEdge: null }
        : panel.kind === 'pair'
          ? {
              selected: [nodeId(panel.from), nodeId(panel.to)],
              selectedEdge: panel.quad === null ? null : linkId(panel.from, panel.to, panel.quad),
            }
          : { selected: panel.kind === 'set' ? panel.ids.map(nodeId) : [], selectedEdge: null },
    )
  }, [panel, explore])

  const walk = (event: KeyboardEvent) => {
    const { explorer } = explore
    const { hovered: at, selected } = explorer.emphasis
    const current = [at, ...selected].find((id) => explorer.scene.nodes.has(nodeId(id ?? ' ')))
    const direction = directions[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      const places = placesOf([...explorer.scene.nodes.keys()])
      const from = current === undefined || current === null ? null : nodeId(current)
      const next =
        from === null ? explorer.store.getState().rows[0]?.id : neighbourTowards(places, from, direction)
      if (next === undefined || next === null) return
      explorer.emphasise({ hovered: next })
      useRenderer.getState().renderer?.reveal(next)
      setHovered(wordsOf(explorer, next))
    } else if (event.key === ' ' && current !== undefined && current !== null) {
      event.preventDefault()
      toggleChosen(explorer, nodeId(current))
    } else if (event.key === 'Enter' && current !== undefined && current !== null) {
      openNode(explore, navigation, nodeId(current), event.shiftKey)
    }
  }

  return (
    <>
      {/* Arrow keys walk the drawing, so a screen reader hands its keys over here; the list holds the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={container}
        id="drawing"
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph of ${count} actors and events. Arrow keys walk it, Enter opens, Space chooses; the list beside it holds the same.`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={`absolute inset-0 -outline-offset-2 ${isChoosing ? 'cursor-crosshair' : ''}`}
        onKeyDown={walk}
      />
      <Outline />
      <div className="absolute bottom-3 left-4 z-10 max-md:left-2">
        <ChosenBar />
      </div>
      <Minimap />
      <ArrangeProgress />
      <p
        aria-live="polite"
        className={`pointer-events-none absolute inset-x-0 top-12 mx-auto w-fit max-w-[90%] truncate rounded-full border border-line bg-page/95 px-4 py-1.5 text-sm transition-opacity ${hovered === '' ? 'opacity-0' : ''}`}
      >
        {hovered}
      </p>
    </>
  )
}

function wordsOf(explorer: Explorer, id: NodeId | EdgeId): string {
  return groupWords(explorer, id) ?? wordsFor(explorer.document, explorer.seen, id)
}

function openNode(explore: Explore, navigation: Navigation, id: NodeId, shift: boolean): void {
  const { panel } = navigation
  const group = explore.explorer.group(id)
  if (group !== null) {
    explore.explorer.choose(group.members)
    return
  }
  const node = explore.explorer.document.node(id)
  if (node?.kind === 'event') navigation.openEvent(id)
  else if (shift && panel.kind === 'actor' && panel.id !== id) navigation.openPair(panel.id, id)
  else navigation.openActor(id)
}

function openEdge(explore: Explore, navigation: Navigation, id: EdgeId): void {
  const joined = actorsOfLine(explore.explorer, id)
  if (joined !== null && joined.length > 1) navigation.openSet(joined)
  const found = explore.explorer.document.edge(id)
  if (found === null) return
  if (found.edge.kind === 'participation') navigation.openEvent(found.target)
  else navigation.openPair(found.source, found.target, 'sentences', found.edge.quad)
}

function placesOf(ids: readonly NodeId[]): Map<NodeId, Point> {
  const { renderer } = useRenderer.getState()
  return new Map(
    ids.flatMap((id) => {
      const place = renderer?.positionOf(id) ?? null
      return place === null ? [] : [[id, place] as const]
    }),
  )
}
