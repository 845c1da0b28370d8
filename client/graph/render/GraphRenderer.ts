import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { Sigma } from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering'
import { createNormalizationFunction } from 'sigma/utils'
import type { Scene, Touched } from '../explorer.ts'
import { edgeId, nodeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { Camera, Extent } from '../model/view.ts'
import { palettes } from '../style/palette.ts'
import type { Theme } from '../style/palette.ts'
import type { DrawnEdge, DrawnNode } from '../style/style.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { curvatures, edgeKind, edgeProgram } from './bends.ts'
import { DashedProgram } from './dashedProgram.ts'
import { drawnBy } from './drawnBy.ts'
import type { DrawnBy } from './drawnBy.ts'
import { LabelPainter } from './drawnLabels.ts'
import { isInside } from './enclosed.ts'
import { Glide } from './Glide.ts'
import { listenTo } from './gestures.ts'
import type { DrawingTool, RendererHandlers } from './gestures.ts'
import { QuietGraph } from './QuietGraph.ts'
import { ShapeProgram } from './shapeProgram.ts'

const fitPadding = 48
/** What lies over the drawing, and the names beside and below the outermost nodes, in pixels. */
const overlays = { top: 56, right: 64, bottom: 84, left: 64 }
const cameraTime = 350

/** The one place that knows Sigma. One instance lives as long as the page. */
export class GraphRenderer {
  readonly #graph = new QuietGraph()
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>
  readonly #labels: LabelPainter
  readonly #observer: ResizeObserver
  readonly #reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)')
  readonly #glide = new Glide(this.#graph, () => !this.#reducedMotion.matches)
  readonly #container: HTMLElement
  readonly #drawnBy: DrawnBy
  /** Sigma has still to take over what changed: in a task of its own (`#settleSoon`), or with the next frame. */
  #isUnsettled = false
  #settling: ReturnType<typeof setTimeout> | undefined
  #isKilled = false
  #tool: DrawingTool = 'move'
  #bends: ReadonlyMap<EdgeId, number> | null = null
  /** The node under the pointer. */
  #pointedAt: string | null = null

  constructor(container: HTMLElement, handlers: RendererHandlers, theme: Theme) {
    this.#container = container
    this.#labels = new LabelPainter(palettes[theme])
    this.#sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.#graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      nodeHoverProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: {
        // In this order they lie above each other: of a large graph only what stands out is not a plain line.
        line: EdgeLineProgram,
        straight: EdgeRectangleProgram,
        dashed: DashedProgram,
        curve: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>(),
      },
      defaultEdgeType: 'straight',
      edgeLabelFont: 'Inter Variable, sans-serif',
      edgeLabelSize: 12,
      edgeLabelWeight: '600',
      edgeLabelColor: { color: palettes[theme].ink },
      defaultDrawNodeLabel: this.#labels.draw,
      // Hovering is shown by the style rules; Sigma's own label box stays away.
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      // Two fingers zoom; names stay upright.
      enableCameraRotation: false,
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
    this.#drawnBy = drawnBy(this.#sigma.getCanvases()['edges'])
    this.#sigma.on('beforeRender', () =>
      this.#labels.beginFrame(this.#sigma.getCamera().ratio, this.#scale()),
    )
    this.#sigma.on('afterRender', () => this.#labels.endFrame())
    this.#sigma.on('afterProcess', () => {
      this.#isUnsettled = false
    })
    this.#sigma.on('enterNode', ({ node }) => {
      this.#pointedAt = node
    })
    this.#sigma.on('leaveNode', () => {
      this.#pointedAt = null
    })
    listenTo(
      {
        sigma: this.#sigma,
        tool: () => this.#tool,
        drag: (id, point) => this.#move(id, point),
        within: (outline) => this.#within(outline),
      },
      handlers,
    )
    this.#observer = new ResizeObserver(() => this.#resize())
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
    else this.#drawPart(scene, touched)
  }

  /** What a drag on the drawing does. */
  setTool(tool: DrawingTool): void {
    this.#tool = tool
  }

  setTheme(theme: Theme): void {
    this.#labels.setPalette(palettes[theme])
    this.#sigma.setSetting('edgeLabelColor', { color: palettes[theme].ink })
    this.#sigma.scheduleRender()
  }

  /** Where the reader looks, in the frame of the drawing: the middle, how much is seen (1: all of it), and the turn. */
  get camera(): Camera {
    const { x, y, ratio, angle } = this.#sigma.getCamera().getState()
    return { x, y, ratio, angle }
  }

  /** Looks there at once, as a view was kept. */
  lookAt(camera: Camera): void {
    this.#sigma.getCamera().setState(camera)
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
    const centre = this.#sigma.viewportToFramedGraph(
      {
        x: (left + right) / 2 + share * (width / 2 - (free.left + free.right) / 2),
        y: (top + bottom) / 2 + share * (height / 2 - (free.top + free.bottom) / 2),
      },
      { cameraState: camera.getState() },
    )
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

  /** The part of the graph in sight: its corners in graph coordinates. */
  viewed(): { from: Point; to: Point } {
    const { width, height } = this.#sigma.getDimensions()
    return {
      from: this.#sigma.viewportToGraph({ x: 0, y: height }),
      to: this.#sigma.viewportToGraph({ x: width, y: 0 }),
    }
  }

  /** Moves the camera so that a point of the graph comes to the middle. */
  centre(point: Point): void {
    const { x, y } = this.#sigma.viewportToFramedGraph(this.#sigma.graphToViewport(point))
    this.#sigma.getCamera().setState({ x, y })
  }

  /** Hears whenever something is drawn: the camera moved, or the graph changed. Returns how to stop. */
  onDrawn(listener: () => void): () => void {
    this.#sigma.on('afterRender', listener)
    return () => this.#sigma.off('afterRender', listener)
  }

  kill(): void {
    this.#isKilled = true
    clearTimeout(this.#settling)
    this.#glide.stop()
    this.#observer.disconnect()
    this.#sigma.kill()
  }

  /** Sigma takes changes over a little later; who asks for places now wants them now. */
  #settle(): void {
    clearTimeout(this.#settling)
    if (this.#isUnsettled) this.#sigma.refresh({ partialGraph: {} })
  }

  /**
   * Takes changes over in a task of its own, where the frame does not come first: a frame ends with handing the picture over,
   * which without a graphics card is as long a task as it should be.
   */
  #settleSoon(): void {
    this.#isUnsettled = true
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.#settle())
  }

  /**
   * Where every node is drawn, in pixels of the container; after a change, where it will be once it stands still, without
   * the work of a frame.
   */
  #corners(): Point[] {
    const extent = this.#sigma.getCustomBBox()
    if (extent === null) this.#settle()
    const normal = createNormalizationFunction(extent ?? this.#sigma.getBBox())
    const override = { cameraState: this.#sigma.getCamera().getState() }
    const place = (point: Point) => this.#sigma.framedGraphToViewport(normal(point), override)
    // From the graph to the screen it is one affine map: three points tell it.
    const [origin, right, up] = [place({ x: 0, y: 0 }), place({ x: 1, y: 0 }), place({ x: 0, y: 1 })]
    return this.#graph.mapNodes((id, attributes) => {
      const { x, y } = this.#glide.targetOf(nodeId(id)) ?? attributes
      return {
        x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
        y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
      }
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

  /** Another size changes where all is drawn, not how: nothing is read anew. */
  #resize(): void {
    this.#sigma.resize()
    const padding = this.#padding()
    if (this.#sigma.getSetting('stagePadding') !== padding) this.#sigma.setSetting('stagePadding', padding)
    this.#isUnsettled = true
    this.#sigma.refresh({ partialGraph: {}, schedule: true })
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
    this.#glide.stop()
    this.#dropAbsent(scene)
    this.#freezeExtent(scene.extent)
    const moved = new Map<NodeId, Point>()
    this.#bends = edgeKind(scene.edges.size, this.#drawnBy) === 'line' ? null : curvatures(scene.edges)
    this.#graph.quietly(() => {
      for (const [id, node] of scene.nodes) this.#writeNode(id, node, moved)
      for (const [id, edge] of scene.edges) this.#writeEdge(id, edge)
    })
    this.#settleSoon()
    // Words on lines cost time with every frame: asked for only where there are some.
    const hasWords = [...scene.edges.values()].some((edge) => edge.label !== undefined)
    if (this.#sigma.getSetting('renderEdgeLabels') === hasWords) this.#sigma.scheduleRefresh()
    // It refreshes all too.
    else this.#sigma.setSetting('renderEdgeLabels', hasWords)
    this.#glide.to(moved)
  }

  /** Draws some anew. Sigma processes the whole graph only if one of them moved, or came above or below others. */
  #drawPart(scene: Scene, { nodes, edges }: NonNullable<Touched>): void {
    const moved = new Map<NodeId, Point>()
    const written: { nodes: NodeId[]; edges: EdgeId[] } = { nodes: [], edges: [] }
    let isReordered = this.#freezeExtent(scene.extent)
    this.#graph.quietly(() => {
      for (const id of nodes) {
        const node = scene.nodes.get(id)
        if (node === undefined) continue
        isReordered = this.#writeNode(id, node, moved) || isReordered
        written.nodes.push(id)
      }
      for (const id of edges) {
        const edge = scene.edges.get(id)
        if (edge === undefined) continue
        isReordered = this.#writeEdge(id, edge) || isReordered
        written.edges.push(id)
      }
    })
    this.#sigma.refresh({
      partialGraph: written,
      skipIndexation: !isReordered && !this.#isUnsettled,
      schedule: true,
    })
    if (isReordered) this.#settleSoon()
    this.#glide.to(moved)
  }

  /** Who is gone from the scene goes from the drawing. Of whom the pointer is on, Sigma must hear at once. */
  #dropAbsent(scene: Scene): void {
    const nodes = this.#graph.filterNodes((id) => !scene.nodes.has(nodeId(id)))
    const edges = this.#graph.filterEdges((id) => !scene.edges.has(edgeId(id)))
    if (nodes.length + edges.length === 0) return
    this.#graph.quietly(() => {
      for (const id of edges) this.#graph.dropEdge(id)
      for (const id of nodes) if (id !== this.#pointedAt) this.#graph.dropNode(id)
    })
    if (this.#pointedAt !== null && nodes.includes(this.#pointedAt)) {
      this.#graph.dropNode(this.#pointedAt)
      this.#pointedAt = null
    }
  }

  /** Whether the whole drawing must be processed for it: it moved, or lies above others now that it was below. */
  #writeNode(id: NodeId, node: DrawnNode, moved: Map<NodeId, Point>): boolean {
    const attributes: NodeAttributes = {
      ...node,
      // Who stands out is drawn above the others in a layer of its own, large graph or not.
      highlighted: node.zIndex > 1,
      zIndex: this.#depth(node.zIndex),
      type: 'shape',
    }
    if (!this.#graph.hasNode(id)) {
      this.#graph.addNode(id, attributes)
      return true
    }
    const known = this.#graph.getNodeAttributes(id)
    const { x, y, zIndex, size } = known
    const isMoved = x !== node.x || y !== node.y
    Object.assign(known, attributes)
    if (isMoved) {
      moved.set(id, { x: node.x, y: node.y })
      if (!this.#reducedMotion.matches) Object.assign(known, { x, y })
    }
    // The grid that chooses the names goes by size.
    return isMoved || zIndex !== attributes.zIndex || size !== attributes.size
  }

  /** Sorting tens of thousands by depth costs more than drawing them: large graphs lie flat. */
  #depth(zIndex: number): number {
    return this.#bends === null ? 0 : zIndex
  }

  #writeEdge(id: EdgeId, edge: DrawnEdge): boolean {
    const curvature = this.#bends?.get(id) ?? 0
    const attributes: EdgeAttributes = {
      size: edge.size,
      color: edge.color,
      zIndex: this.#depth(edge.zIndex),
      label: edge.label ?? '',
      forceLabel: edge.label !== undefined,
      curvature,
      type: edgeProgram(this.#bends === null, edge, curvature),
    }
    if (!this.#graph.hasEdge(id)) {
      this.#graph.addEdgeWithKey(id, edge.source, edge.target, attributes)
      return true
    }
    const known = this.#graph.getEdgeAttributes(id)
    const isReordered = known.zIndex !== attributes.zIndex || known.type !== attributes.type
    Object.assign(known, attributes)
    return isReordered
  }

  /** Follows a drag. */
  #move(id: NodeId, point: Point): void {
    if (!this.#graph.hasNode(id)) return
    Object.assign(this.#graph.getNodeAttributes(id), point)
    if (!this.#isUnsettled) this.#sigma.refresh({ partialGraph: { nodes: [id] }, schedule: true })
  }

  #within(outline: readonly Point[]): NodeId[] {
    this.#settle()
    return this.#graph
      .nodes()
      .map(nodeId)
      .filter((id) => {
        const at = this.positionOf(id)
        return at !== null && isInside(at, outline)
      })
  }

  #freezeExtent(extent: Extent | null): boolean {
    const before = this.#sigma.getCustomBBox()
    if (JSON.stringify(before) === JSON.stringify(extent)) return false
    this.#sigma.setCustomBBox(extent === null ? null : { x: [...extent.x], y: [...extent.y] })
    return true
  }

  #moveCamera(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera()
    if (this.#reducedMotion.matches) camera.setState(state)
    else void camera.animate(state, { duration: cameraTime })
  }
}

/** Whether this page can draw with WebGL at all. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
