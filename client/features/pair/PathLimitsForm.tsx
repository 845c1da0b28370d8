import { ToggleGroup } from 'radix-ui'
import type { PathLimits } from '../../api/queries.ts'

/** How far to look for paths, and whether through those whom everybody meets. */
export function PathLimitsForm({
  limits,
  onChange,
}: {
  limits: PathLimits
  onChange: (limits: PathLimits) => void
}) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      <div className="flex items-center gap-2">
        <span className="text-quiet" aria-hidden="true">
          Steps
        </span>
        <ToggleGroup.Root
          type="single"
          aria-label="At most so many steps"
          value={String(limits.hops)}
          onValueChange={(value) => {
            if (value !== '') onChange({ ...limits, hops: Number(value) })
          }}
          className="flex rounded-xl border border-line bg-page p-0.5"
        >
          {[1, 2, 3].map((hops) => (
            <ToggleGroup.Item
              key={hops}
              value={String(hops)}
              className="min-h-10 min-w-10 rounded-lg font-medium text-quiet transition-colors hover:text-ink data-[state=on]:bg-well data-[state=on]:text-ink md:min-h-8 md:min-w-9"
            >
              {hops}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      </div>
      <label className="flex min-h-11 items-center gap-2 md:min-h-8">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={limits.hubs}
          onChange={(event) => onChange({ ...limits, hubs: event.target.checked })}
        />
        Busy actors in between
      </label>
    </div>
  )
}
