import { X } from 'lucide-react'
import { useId } from 'react'
import { Button } from './Button.tsx'

/** How far some work is, and the way to end it. */
export function Steps({
  done,
  of,
  words,
  onCancel,
}: {
  done: number
  of: number
  /** "12 of 40 links". */
  words: string
  onCancel: () => void
}) {
  const label = useId()
  return (
    <div className="flex w-full items-center gap-3">
      <progress aria-labelledby={label} max={Math.max(of, 1)} value={done} className="h-2 min-w-0 grow" />
      <output id={label} className="text-sm text-quiet tabular-nums">
        {words}
      </output>
      <Button onClick={onCancel}>
        <X size={14} aria-hidden="true" /> Cancel
      </Button>
    </div>
  )
}
