import { useId } from 'react'

/** Why somebody judges so: asked for, never demanded. It stands in the log of decisions. */
export function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Reason <span className="font-normal text-quiet">(optional, kept with the decision)</span>
      </label>
      <input
        id={id}
        value={value}
        maxLength={2000}
        autoComplete="off"
        className="h-11 w-full rounded-lg border border-line bg-page px-3 md:h-10"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
