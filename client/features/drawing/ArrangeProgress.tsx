import { Button } from '../../ui/Button.tsx'
import { useArranging } from './arranging.ts'

/** How far the arrangement is, and the ways to end it. */
export function ArrangeProgress() {
  const arranging = useArranging((state) => state.arranging)
  if (arranging === null) return null
  const percent = Math.round(arranging.share * 100)
  return (
    <div className="absolute inset-x-2 top-12 z-10 mx-auto flex w-fit max-w-[calc(100%-1rem)] flex-wrap items-center gap-3 rounded-xl border border-line bg-page py-1 pr-1 pl-4 text-sm shadow-md">
      <span id="arranging">Arranging: {arranging.words.toLowerCase()}</span>
      <progress aria-labelledby="arranging" className="h-1.5 w-28" max={100} value={percent} />
      <span className="flex gap-1">
        <Button onClick={arranging.enough}>Use as it is</Button>
        <Button kind="quiet" onClick={arranging.cancel}>
          Cancel
        </Button>
      </span>
    </div>
  )
}
