import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { parameterKinds } from './rows.ts'
import type { ParameterRow } from './rows.ts'

const field =
  'min-h-11 min-w-0 rounded-lg border border-line bg-page px-2.5 font-mono text-[0.8125rem] md:min-h-9'

/** The parameters of the statement: a name, a kind and a value each. */
export function Parameters({
  rows,
  troubles,
  missing,
  onChange,
}: {
  rows: readonly ParameterRow[]
  troubles: ReadonlyMap<number, string>
  /** Names that the statement asks for and that have no row. */
  missing: readonly string[]
  onChange: (rows: ParameterRow[]) => void
}) {
  const change = (index: number, part: Partial<ParameterRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const add = (name: string) => onChange([...rows, { name, kind: 'text', value: '' }])
  return (
    <section aria-label="Parameters" className="mt-3">
      {rows.length > 0 && (
        <ul className="space-y-1.5">
          {rows.map((row, index) => (
            // Rows have no other identity than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <div className="flex flex-wrap items-center gap-1.5">
                <span aria-hidden="true" className="font-mono text-sm text-quiet">
                  $
                </span>
                <input
                  aria-label={`Name of parameter ${index + 1}`}
                  className={`${field} w-28`}
                  value={row.name}
                  spellCheck={false}
                  onChange={(event) => change(index, { name: event.target.value.trim() })}
                />
                <select
                  aria-label={`Kind of $${row.name}`}
                  className={`${field} w-32 font-sans!`}
                  value={row.kind}
                  onChange={(event) => {
                    const kind = parameterKinds.find((one) => one === event.target.value)
                    if (kind !== undefined) change(index, { kind })
                  }}
                >
                  {parameterKinds.map((kind) => (
                    <option key={kind}>{kind}</option>
                  ))}
                </select>
                {row.kind !== 'nothing' && (
                  <input
                    aria-label={`Value of $${row.name}`}
                    aria-invalid={troubles.has(index)}
                    aria-describedby={troubles.has(index) ? `cypher-parameter-${index}` : undefined}
                    className={`${field} w-40 grow`}
                    value={row.value}
                    spellCheck={false}
                    onChange={(event) => change(index, { value: event.target.value })}
                  />
                )}
                <IconButton
                  label={`Remove $${row.name}`}
                  className={row.kind === 'nothing' ? 'ml-auto' : ''}
                  onClick={() => onChange(rows.filter((_, at) => at !== index))}
                >
                  <Trash2 size={16} aria-hidden="true" />
                </IconButton>
              </div>
              {troubles.has(index) && (
                <p id={`cypher-parameter-${index}`} className="pl-4 text-[0.8125rem] text-warn">
                  {troubles.get(index)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {missing.map((name) => (
          <Button key={name} onClick={() => add(name)}>
            <Plus size={14} aria-hidden="true" /> Give ${name} a value
          </Button>
        ))}
        {missing.length === 0 && (
          <Button kind="quiet" className="-ml-2.5" onClick={() => add('')}>
            <Plus size={14} aria-hidden="true" /> Add a parameter
          </Button>
        )}
      </div>
    </section>
  )
}
