import { Eye, Lasso, Maximize, Minus, Plus, Redo2, SquareDashed, Undo2, Waypoints } from 'lucide-react'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import type { DrawingTool } from '../../graph/render/gestures.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useArranging } from './arranging.ts'
import { ToolPopover } from './ToolPopover.tsx'
import { useRenderer } from './useRenderer.ts'
import { useTool } from './useTool.ts'

const ArrangeForm = lazily(() => import('./ArrangeForm.tsx'))

/** Undo and redo, and what moves the camera or lays out. */
export function DrawingTools() {
  const explore = useExplore()
  const undoLabel = useSnapshot((snapshot) => snapshot.undoLabel)
  const redoLabel = useSnapshot((snapshot) => snapshot.redoLabel)
  const hidden = useSnapshot((snapshot) => snapshot.view.hidden.size)
  const isArranging = useArranging((state) => state.arranging !== null)
  const renderer = useRenderer((state) => state.renderer)
  const isEmpty = useSnapshot((snapshot) => snapshot.counts.actors.total === 0)
  if (isEmpty && undoLabel === null && redoLabel === null) return null
  return (
    <div
      role="toolbar"
      aria-label="Drawing"
      className="flex rounded-xl border border-line bg-page/95 shadow-xs backdrop-blur"
    >
      <IconButton
        label={undoLabel === null ? 'Undo' : `Undo: ${undoLabel}`}
        shortcut="Ctrl+Z"
        disabled={undoLabel === null}
        onClick={() => explore.explorer.undo()}
      >
        <Undo2 size={17} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={redoLabel === null ? 'Redo' : `Redo: ${redoLabel}`}
        shortcut="Ctrl+Shift+Z"
        disabled={redoLabel === null}
        onClick={() => explore.explorer.redo()}
      >
        <Redo2 size={17} aria-hidden="true" />
      </IconButton>
      <span className="my-2 w-px bg-line" aria-hidden="true" />
      {hidden > 0 && (
        <IconButton label={`Show ${hidden} hidden`} onClick={() => explore.showHidden()}>
          <Eye size={17} aria-hidden="true" />
        </IconButton>
      )}
      {renderer !== null && (
        <>
          <ToolButton tool="box" label="Choose with a box" shortcut="Shift+drag">
            <SquareDashed size={17} aria-hidden="true" />
          </ToolButton>
          {/* A finger draws a box well enough, and a phone has no room for both. */}
          <span className="flex max-md:hidden">
            <ToolButton tool="lasso" label="Choose with a lasso">
              <Lasso size={17} aria-hidden="true" />
            </ToolButton>
          </span>
          <span className="my-2 w-px bg-line" aria-hidden="true" />
          <ToolPopover
            label={isArranging ? 'Arrange: one arrangement is under way' : 'Arrange …'}
            title="Arrange the drawing"
            icon={<Waypoints size={17} aria-hidden="true" />}
            isOff={isArranging}
          >
            {(close) => (
              <Suspense fallback={<Loading what="the layouts" />}>
                <ArrangeForm onDone={close} />
              </Suspense>
            )}
          </ToolPopover>
          <IconButton label="Fit into view" shortcut="0" onClick={() => renderer?.fit()}>
            <Maximize size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Zoom in"
            shortcut="+, or the wheel"
            className="max-md:hidden"
            onClick={() => renderer?.zoom(0.7)}
          >
            <Plus size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Zoom out"
            shortcut="-, or the wheel"
            className="max-md:hidden"
            onClick={() => renderer?.zoom(1.4)}
          >
            <Minus size={17} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </div>
  )
}

/** Switches what a drag does; again, it moves the drawing as before. */
function ToolButton({
  tool,
  label,
  shortcut,
  children,
}: {
  tool: DrawingTool
  label: string
  shortcut?: string
  children: ReactNode
}) {
  const isOn = useTool((state) => state.tool === tool)
  return (
    <IconButton
      label={label}
      {...(shortcut === undefined ? {} : { shortcut })}
      aria-pressed={isOn}
      className={isOn ? 'bg-accent-well text-accent' : ''}
      onClick={() => useTool.setState({ tool: isOn ? 'move' : tool })}
    >
      {children}
    </IconButton>
  )
}
