/** What computes the pixels of WebGL. */
export type DrawnBy = 'card' | 'processor'

/** Names of the renderers of Chromium, Mesa and Windows that need no graphics card. */
const onProcessor = /swiftshader|llvmpipe|softpipe|software|basic render/iu

/** Tells by the name of a WebGL renderer, as the browser gives it. */
export function drawnByOf(renderer: string): DrawnBy {
  return onProcessor.test(renderer) ? 'processor' : 'card'
}

/** The same of a canvas that has its WebGL context already; a card where it has none, or its browser keeps the name to itself. */
export function drawnBy(canvas: HTMLCanvasElement | undefined): DrawnBy {
  const context = canvas?.getContext('webgl2') ?? null
  if (context === null) return 'card'
  const extension = context.getExtension('WEBGL_debug_renderer_info')
  const name = extension?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER
  return drawnByOf(String(context.getParameter(name)))
}
