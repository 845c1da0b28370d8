import { Eye, Maximize, Minus, Plus, Redo2, Undo2, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useRenderer } from './useRenderer.ts'

/** Undo and redo, and what moves the camera or lays out. */
export function DrawingTools() {
  const explore = useExplore()
  const undoLabel = useSnapshot((snapshot) => snapshot.undoLabel)
  const redoLabel = useSnapshot((snapshot) => snapshot.redoLabel)
  const hidden = useSnapshot((snapshot) => snapshot.view.hidden.size)
  const [isArranging, setArranging] = useState(false)
  const renderer = useRenderer((state) => state.renderer)
  const isEmpty = useSnapshot((snapshot) => snapshot.counts.actors.total === 0)
  const arrange = async () => {
    setArranging(true)
    try {
      await explore.arrange()
      renderer?.fit()
    } finally {
      setArranging(false)
    }
  }
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
          <IconButton label="Arrange" shortcut="A" disabled={isArranging} onClick={() => attempt(arrange())}>
            <Waypoints size={17} aria-hidden="true" />
          </IconButton>
          <IconButton label="Fit into view" shortcut="0" onClick={() => renderer?.fit()}>
            <Maximize size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Zoom in"
            shortcut="+"
            className="max-md:hidden"
            onClick={() => renderer?.zoom(0.7)}
          >
            <Plus size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Zoom out"
            shortcut="-"
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
