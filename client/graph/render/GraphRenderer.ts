import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { MultiUndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering'
import { animateNodes } from 'sigma/utils'
import type { Scene, Touched } from '../explorer.ts'
import { edgeId, nodeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { Extent } from '../model/view.ts'
import { palettes } from '../style/palette.ts'
import type { Theme } from '../style/palette.ts'
import type { DrawnNode } from '../style/style.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { curvatures, edgeKind } from './bends.ts'
import { LabelPainter } from './drawnLabels.ts'
import { ShapeProgram } from './shapeProgram.ts'

/** What the reader did on the drawing. */
export type RendererHandlers = {
  nodeClicked: (id: NodeId, shift: boolean) => void
  nodeDoubleClicked: (id: NodeId) => void
  edgeClicked: (id: EdgeId) => void
  stageClicked: () => void
  hovered: (id: NodeId | EdgeId | null) => void
  nodeMoved: (id: NodeId, point: Point) => void
}

const fitPadding = 48
/** What lies over the drawing, and the names beside and below the outermost nodes, in pixels. */
const overlays = { top: 56, right: 64, bottom: 84, left: 64 }
const cameraTime = 350

/** The one place that knows Sigma. One instance lives as long as the page. */
export class GraphRenderer {
  readonly #graph = new MultiUndirectedGraph<NodeAttributes, EdgeAttributes>()
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>
  readonly #labels: LabelPainter
  readonly #observer: ResizeObserver
  readonly #reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)')
  #stopAnimation: () => void = () => undefined
  readonly #container: HTMLElement
  #isUnsettled = false
  #isKilled = false
  #dragged: NodeId | null = null
  #dragMoved = false

  constructor(container: HTMLElement, handlers: RendererHandlers, theme: Theme) {
    this.#container = container
    this.#labels = new LabelPainter(palettes[theme])
    this.#sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.#graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      nodeHoverProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: {
        straight: EdgeRectangleProgram,
        line: EdgeLineProgram,
        curve: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>(),
      },
      defaultEdgeType: 'straight',
      defaultDrawNodeLabel: this.#labels.draw,
      // Hovering is shown by the style rules; Sigma's own label box stays away.
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: this.#padding(),
      labelDensity: 3,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 2,
      minEdgeThickness: 1.6,
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / this.#scale(),
    })
    this.#sigma.on('beforeRender', () =>
      this.#labels.beginFrame(this.#sigma.getCamera().ratio, this.#scale()),
    )
    this.#sigma.on('afterRender', () => this.#labels.endFrame())
    this.#listen(handlers)
    this.#observer = new ResizeObserver(() =>
      this.#sigma.resize().setSetting('stagePadding', this.#padding()).scheduleRefresh(),
    )
    this.#observer.observe(container)
    void document.fonts.ready.then(() => {
      if (this.#isKilled) return
      this.#labels.forgetWidths()
      this.#sigma.scheduleRender()
    })
  }

  /** Draws a scene. With `touched` only those nodes and edges are looked at. */
  draw(scene: Scene, touched: Touched): void {
    if (touched === null) this.#drawAll(scene)
    else {
      for (const id of touched.nodes) this.#drawNode(id, scene.nodes.get(id))
      for (const id of touched.edges) {
        const edge = scene.edges.get(id)
        if (edge !== undefined && this.#graph.hasEdge(id))
          this.#graph.mergeEdgeAttributes(id, { size: edge.size, color: edge.color, zIndex: edge.zIndex })
      }
    }
  }

  setTheme(theme: Theme): void {
    this.#labels.setPalette(palettes[theme])
    this.#sigma.scheduleRender()
  }

  /** Moves the camera, never a node, so that everything drawn is in sight and nothing of it under a toolbar. */
  fit(): void {
    const corners = this.#corners()
    if (corners.length === 0) return
    const left = Math.min(...corners.map((point) => point.x))
    const right = Math.max(...corners.map((point) => point.x))
    const top = Math.min(...corners.map((point) => point.y))
    const bottom = Math.max(...corners.map((point) => point.y))
    const { width, height } = this.#sigma.getDimensions()
    const free = this.#free()
    const camera = this.#sigma.getCamera()
    const share = Math.max(
      (right - left) / Math.max(free.right - free.left, 1),
      (bottom - top) / Math.max(free.bottom - free.top, 1),
      0.15,
    )
    // The middle of what is drawn comes to the middle of what is free, which is not the middle of the canvas.
    const centre = this.#sigma.viewportToFramedGraph({
      x: (left + right) / 2 + share * (width / 2 - (free.left + free.right) / 2),
      y: (top + bottom) / 2 + share * (height / 2 - (free.top + free.bottom) / 2),
    })
    this.#moveCamera({ x: centre.x, y: centre.y, ratio: camera.ratio * share })
  }

  /** How many nodes are drawn outside of what can be seen. */
  outOfSight(): number {
    const { width, height } = this.#sigma.getDimensions()
    return this.#corners().filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).length
  }

  /** Brings a node into sight when it is out of it. */
  reveal(id: NodeId): void {
    this.#settle()
    const data = this.#sigma.getNodeDisplayData(id)
    if (data === undefined) return
    const at = this.#sigma.framedGraphToViewport(data)
    const { width, height } = this.#sigma.getDimensions()
    const inSight =
      at.x > fitPadding && at.y > fitPadding && at.x < width - fitPadding && at.y < height - fitPadding
    if (!inSight) this.#moveCamera({ x: data.x, y: data.y })
  }

  zoom(factor: number): void {
    this.#moveCamera({
      ratio: this.#sigma.getCamera().getBoundedRatio(this.#sigma.getCamera().ratio * factor),
    })
  }

  /** Where a node is drawn, in pixels of the container. */
  positionOf(id: NodeId): Point | null {
    const data = this.#sigma.getNodeDisplayData(id)
    return data === undefined ? null : this.#sigma.framedGraphToViewport(data)
  }

  kill(): void {
    this.#isKilled = true
    this.#stopAnimation()
    this.#observer.disconnect()
    this.#sigma.kill()
  }

  /** Sigma takes changes over with the next frame; who asks for places now wants them now. */
  #settle(): void {
    if (this.#isUnsettled) this.#sigma.refresh()
    this.#isUnsettled = false
  }

  /** Where every node is drawn, in pixels of the container. */
  #corners(): Point[] {
    this.#settle()
    return this.#graph.nodes().flatMap((id) => {
      const data = this.#sigma.getNodeDisplayData(id)
      return data === undefined ? [] : [this.#sigma.framedGraphToViewport(data)]
    })
  }

  /** The part of the canvas that nothing lies over; where there is little room, the margins are smaller. */
  #free(): { left: number; right: number; top: number; bottom: number } {
    const { width, height } = this.#sigma.getDimensions()
    const share = Math.min(1, width / 640, height / 480)
    return {
      left: share * overlays.left,
      right: width - share * overlays.right,
      top: share * overlays.top,
      bottom: height - share * overlays.bottom,
    }
  }

  #padding(): number {
    return Math.min(fitPadding, 0.12 * Math.min(this.#container.clientWidth, this.#container.clientHeight))
  }

  /** Nodes are drawn smaller where there is less room, as on a phone. */
  #scale(): number {
    const side = Math.min(this.#container.clientWidth, this.#container.clientHeight)
    return Math.min(Math.max(side / 640, 0.5), 1)
  }

  #drawAll(scene: Scene): void {
    this.#isUnsettled = true
    this.#stopAnimation()
    this.#graph.forEachEdge((id) => {
      if (!scene.edges.has(edgeId(id))) this.#graph.dropEdge(id)
    })
    this.#graph.forEachNode((id) => {
      if (!scene.nodes.has(nodeId(id))) this.#graph.dropNode(id)
    })
    this.#freezeExtent(scene.extent)
    const moved: Record<string, { x: number; y: number }> = {}
    for (const [id, node] of scene.nodes) {
      const before = this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : null
      const isMoved = before !== null && (before.x !== node.x || before.y !== node.y)
      if (isMoved && !this.#reducedMotion.matches) {
        moved[id] = { x: node.x, y: node.y }
        this.#drawNode(id, { ...node, x: before.x, y: before.y })
      } else this.#drawNode(id, node)
    }
    const kind = edgeKind(scene.edges.size)
    const bends = kind === 'line' ? null : curvatures(scene.edges)
    for (const [id, edge] of scene.edges) {
      const curvature = bends?.get(id) ?? 0
      const attributes = {
        size: edge.size,
        color: edge.color,
        zIndex: edge.zIndex,
        curvature,
        type: kind === 'line' ? 'line' : curvature === 0 ? 'straight' : 'curve',
      }
      if (!this.#graph.hasEdge(id)) this.#graph.addEdgeWithKey(id, edge.source, edge.target, attributes)
      else if (differs(this.#graph.getEdgeAttributes(id), attributes))
        this.#graph.replaceEdgeAttributes(id, attributes)
    }
    if (Object.keys(moved).length > 0)
      this.#stopAnimation = animateNodes(this.#graph, moved, { duration: 500, easing: 'cubicInOut' })
  }

  #drawNode(id: NodeId, node: DrawnNode | undefined): void {
    if (node === undefined) return
    const attributes: NodeAttributes = { ...node, type: 'shape' }
    if (!this.#graph.hasNode(id)) this.#graph.addNode(id, attributes)
    else if (differs(this.#graph.getNodeAttributes(id), attributes))
      this.#graph.mergeNodeAttributes(id, attributes)
  }

  #freezeExtent(extent: Extent | null): void {
    const before = this.#sigma.getCustomBBox()
    if (JSON.stringify(before) === JSON.stringify(extent)) return
    this.#sigma.setCustomBBox(extent === null ? null : { x: [...extent.x], y: [...extent.y] })
    this.#sigma.scheduleRefresh()
  }

  #moveCamera(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera()
    if (this.#reducedMotion.matches) camera.setState(state)
    else void camera.animate(state, { duration: cameraTime })
  }

  #listen(handlers: RendererHandlers): void {
    const sigma = this.#sigma
    sigma.on('clickNode', ({ node, event }) => {
      if (!this.#dragMoved)
        handlers.nodeClicked(nodeId(node), 'shiftKey' in event.original && event.original.shiftKey)
    })
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault()
      handlers.nodeDoubleClicked(nodeId(payload.node))
    })
    sigma.on('clickEdge', ({ edge }) => handlers.edgeClicked(edgeId(edge)))
    sigma.on('clickStage', () => handlers.stageClicked())
    sigma.on('enterNode', ({ node }) => handlers.hovered(nodeId(node)))
    sigma.on('leaveNode', () => handlers.hovered(null))
    sigma.on('enterEdge', ({ edge }) => handlers.hovered(edgeId(edge)))
    sigma.on('leaveEdge', () => handlers.hovered(null))
    sigma.on('downNode', ({ node, event }) => {
      if (!(event.original instanceof MouseEvent) || event.original.button !== 0) return
      this.#dragged = nodeId(node)
      this.#dragMoved = false
    })
    sigma.on('moveBody', (payload) => {
      const { event } = payload
      if (this.#dragged === null) return
      this.#dragMoved = true
      this.#graph.mergeNodeAttributes(this.#dragged, sigma.viewportToGraph(event))
      payload.preventSigmaDefault()
      event.original.preventDefault()
      event.original.stopPropagation()
    })
    const drop = () => {
      const id = this.#dragged
      this.#dragged = null
      if (id === null || !this.#dragMoved) return
      const { x, y } = this.#graph.getNodeAttributes(id)
      handlers.nodeMoved(id, { x, y })
    }
    sigma.on('upNode', drop)
    sigma.on('upStage', drop)
  }
}

function differs(before: object, after: object): boolean {
  const known = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).some(([name, value]) => known.get(name) !== value)
}

/** Whether this page can draw with WebGL at all. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
