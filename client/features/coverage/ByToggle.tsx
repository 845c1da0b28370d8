import { ToggleGroup } from 'radix-ui'
import type { CoverageBy } from '../../../model/api/coverage.ts'

const words: Record<CoverageBy, string> = { outlet: 'Outlets', speaker: 'Speakers' }

/** Whose reports are compared. */
export function ByToggle({ by, onChange }: { by: CoverageBy; onChange: (by: CoverageBy) => void }) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label="Compare"
      value={by}
      onValueChange={(value) => {
        if (value === 'outlet' || value === 'speaker') onChange(value)
      }}
      className="flex w-fit rounded-xl border border-line bg-page p-0.5"
    >
      {(['outlet', 'speaker'] as const).map((value) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          className="min-h-10 rounded-lg px-3 text-sm font-medium text-quiet transition-colors hover:text-ink data-[state=on]:bg-well data-[state=on]:text-ink md:min-h-8"
        >
          {words[value]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
