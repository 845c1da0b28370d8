import { useId } from 'react'
import { DatePrecision } from '../../../model/dates.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { precisions } from './claim-draft.ts'

const box = 'mt-1 h-11 w-full min-w-0 rounded-lg border border-line bg-page px-2 text-sm font-normal md:h-10'

/** When something happened: both days inclusive and how exact they are, or unknown. */
export function DateFields({
  date,
  trouble,
  onChange,
}: {
  date: ClaimDraft['date']
  trouble: string | undefined
  onChange: (date: ClaimDraft['date']) => void
}) {
  const id = useId()
  const described = {
    'aria-invalid': trouble !== undefined,
    'aria-describedby': trouble === undefined ? undefined : `${id}-below`,
  }
  return (
    <fieldset aria-label="Date">
      <label className="flex min-h-11 items-center gap-2 text-sm font-medium md:min-h-8">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={date !== null}
          onChange={() => onChange(date === null ? { from: '', to: '', precision: 'day' } : null)}
        />
        The date is known
      </label>
      {date !== null && (
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          <label className="block text-sm font-medium">
            From
            <input
              type="date"
              value={date.from}
              className={box}
              {...described}
              onChange={({ target: { value } }) =>
                onChange({
                  ...date,
                  from: value,
                  to: date.to === '' || date.to === date.from ? value : date.to,
                })
              }
            />
          </label>
          <label className="block text-sm font-medium">
            To
            <input
              type="date"
              value={date.to}
              className={box}
              {...described}
              onChange={(event) => onChange({ ...date, to: event.target.value })}
            />
          </label>
          <label className="block text-sm font-medium">
            Exact to the
            <select
              value={date.precision}
              className={box}
              onChange={(event) => {
                const precision = DatePrecision.safeParse(event.target.value)
                if (precision.success) onChange({ ...date, precision: precision.data })
              }}
            >
              {precisions.map((precision) => (
                <option key={precision}>{precision}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      {trouble !== undefined && (
        <p id={`${id}-below`} className="mt-1 text-[0.8125rem] text-warn">
          {trouble}
        </p>
      )}
    </fieldset>
  )
}
