import { Waypoints } from 'lucide-react'
import { useId, useState } from 'react'
import { counted } from '../../graph/mirror/rows.ts'
import { layoutNames, layouts, plainValues } from '../../graph/layout/layouts.ts'
import type { LayoutName, Parameter, ParameterValues } from '../../graph/layout/layouts.ts'
import { Button } from '../../ui/Button.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { arrangeDrawing, arrangeScopes } from './arranging.ts'
import type { ArrangeScope } from './arranging.ts'

/** How to arrange, and whom: the form of a layout is made from its description. */
export default function ArrangeForm({ onDone }: { onDone: () => void }) {
  const explore = useExplore()
  const [layout, setLayout] = useState<LayoutName>('force')
  const [values, setValues] = useState<ParameterValues>(plainValues('force'))
  const [scope, setScope] = useState<ArrangeScope>('everybody')
  const drawn = useSnapshot((snapshot) => snapshot.rows.length)
  const chosen = useSnapshot((snapshot) => snapshot.chosen.size)
  const newcomers = useSnapshot(() => explore.explorer.newcomers.size)
  const pinned = useSnapshot((snapshot) => snapshot.view.pinned.size)
  const counts: Record<ArrangeScope, number> = { everybody: drawn, chosen, newcomers }
  const { purpose, parameters, upTo } = layouts[layout]
  const count = counts[scope]
  const tooMany = upTo !== null && count > upTo
  const why = tooMany
    ? `${layouts[layout].words} takes up to ${upTo.toLocaleString('en')} nodes; these are ${count.toLocaleString('en')}.`
    : count === 0
      ? 'There is nobody to arrange.'
      : null
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        attempt(arrangeDrawing(explore, { layout, values, scope }))
        onDone()
      }}
    >
      <fieldset>
        <legend className="mb-1.5 text-[0.8125rem] text-quiet">How</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {layoutNames.map((name) => (
            <Option
              key={name}
              group="layout"
              words={layouts[name].words}
              isOn={layout === name}
              onChoose={() => {
                setLayout(name)
                setValues(plainValues(name))
              }}
            />
          ))}
        </div>
        <p className="mt-1.5 text-[0.8125rem] text-quiet">{purpose}</p>
      </fieldset>
      {parameters.map((parameter) => (
        <Field
          key={`${layout} ${parameter.name}`}
          parameter={parameter}
          value={values[parameter.name] ?? parameter.plain}
          onChange={(value) => setValues({ ...values, [parameter.name]: value })}
        />
      ))}
      <fieldset>
        <legend className="mb-1.5 text-[0.8125rem] text-quiet">Whom</legend>
        <div className="flex flex-col gap-1.5">
          {arrangeScopes.map((name) => (
            <Option
              key={name}
              group="scope"
              words={scopeWords(name, counts[name])}
              isOn={scope === name}
              isOff={counts[name] === 0}
              onChoose={() => setScope(name)}
            />
          ))}
        </div>
        {pinned > 0 && (
          <p className="mt-1.5 text-[0.8125rem] text-quiet">
            {counted(pinned, 'pinned node')} {pinned === 1 ? 'stays' : 'stay'} in place.
          </p>
        )}
      </fieldset>
      {why !== null && <p className="text-[0.8125rem] text-warn">{why}</p>}
      <Button kind="primary" type="submit" disabled={why !== null} title={why ?? undefined}>
        <Waypoints size={15} aria-hidden="true" /> Arrange {counted(count, 'node')}
      </Button>
    </form>
  )
}

function scopeWords(scope: ArrangeScope, count: number): string {
  const number = count.toLocaleString('en')
  switch (scope) {
    case 'everybody':
      return `Everybody drawn (${number})`
    case 'chosen':
      return count === 0 ? 'Only the chosen: choose some first' : `Only the chosen (${number})`
    case 'newcomers':
      return count === 0 ? 'Only newcomers: nobody came yet' : `Only the latest newcomers (${number})`
  }
}

function Option({
  group,
  words,
  isOn,
  isOff = false,
  onChoose,
}: {
  group: string
  words: string
  isOn: boolean
  isOff?: boolean
  onChoose: () => void
}) {
  return (
    <label
      className={`flex min-h-11 items-center gap-2 rounded-lg border px-2.5 text-sm md:min-h-9 ${isOn ? 'border-accent bg-accent-well' : 'border-line'} ${isOff ? 'text-quiet' : 'cursor-pointer'}`}
    >
      <input
        type="radio"
        name={group}
        className="accent-accent"
        checked={isOn}
        disabled={isOff}
        onChange={onChoose}
      />
      {words}
    </label>
  )
}

function Field({
  parameter,
  value,
  onChange,
}: {
  parameter: Parameter
  value: number | string
  onChange: (value: number | string) => void
}) {
  const id = useId()
  return (
    <div className="grid grid-cols-[9rem_1fr] items-center gap-3 text-sm">
      <label htmlFor={id} className="text-[0.8125rem] text-quiet">
        {parameter.words}
      </label>
      {parameter.kind === 'range' ? (
        <span className="flex items-center gap-2">
          <input
            id={id}
            type="range"
            min={parameter.low}
            max={parameter.high}
            step={parameter.step}
            value={value}
            className="h-11 w-full min-w-0 accent-accent md:h-6"
            onChange={(event) => onChange(event.target.valueAsNumber)}
          />
          <output className="w-8 text-right text-quiet tabular-nums">{value}</output>
        </span>
      ) : (
        <select
          id={id}
          value={value}
          className="min-h-11 w-full rounded-lg border border-line bg-page px-2 md:min-h-9"
          onChange={(event) => onChange(event.target.value)}
        >
          {parameter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
