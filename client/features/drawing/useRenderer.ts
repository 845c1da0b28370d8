import { create } from 'zustand'
import type { GraphRenderer } from '../../graph/render/GraphRenderer.ts'

/** The one renderer, for whoever wants to move the camera; null without WebGL. */
export const useRenderer = create<{ renderer: GraphRenderer | null }>(() => ({ renderer: null }))
