import { create } from 'zustand'
import type { Point } from '../../graph/model/place.ts'
import type { DrawingTool } from '../../graph/render/gestures.ts'

/** What a drag on the drawing does, and the outline that one is drawing. */
export const useTool = create<{ tool: DrawingTool; outline: readonly Point[] | null }>(() => ({
  tool: 'move',
  outline: null,
}))
