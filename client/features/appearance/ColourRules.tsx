import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Explorer } from '../../graph/explorer.ts'
import { ruleColours } from '../../graph/model/appearance.ts'
import type { ColourRule } from '../../graph/model/appearance.ts'
import { categoryOf, colourWords } from '../../graph/style/meaning.ts'
import { categoryTokens } from '../../graph/style/palette.ts'
import type { CategoryToken } from '../../graph/style/palette.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Empty } from '../../ui/States.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { Swatch } from './Swatch.tsx'

const properties = ['country', 'sector', 'control', 'type'] as const
const colourNames = ['blue', 'orange', 'green', 'purple', 'ochre', 'plum'] as const

/** The reader's own rules: who has this value gets this colour, the last rule that fits wins. */
export function ColourRules() {
  const { explorer } = useExplore()
  const rules = useSnapshot((snapshot) => snapshot.view.appearance.rules)
  const write = (label: string, next: readonly ColourRule[]) =>
    explorer.perform(label, (draft) =>
      draft.view({ appearance: { ...draft.document.view.appearance, rules: next } }),
    )
  return (
    <PanelPart title="Your own rules">
      {rules.length === 0 ? (
        <Empty>None yet. A rule gives one colour to all actors of a country, sector, control or type.</Empty>
      ) : (
        <ol>
          {rules.map((rule, index) => {
            const words = ruleWords(explorer, rule)
            return (
              <li key={`${rule.by} ${rule.value}`} className="flex items-center gap-2.5">
                <Swatch colour={tokenOf(rule.colour)} />
                <span className="grow">
                  {words} <span className="text-quiet">{colourNames[rule.colour - 1]}</span>
                </span>
                <IconButton
                  label={`Remove the rule for ${words}`}
                  onClick={() => write(`Remove the rule for ${words}`, rules.toSpliced(index, 1))}
                >
                  <X size={15} aria-hidden="true" />
                </IconButton>
              </li>
            )
          })}
        </ol>
      )}
      <NewRule
        onAdd={(rule) =>
          write(`Colour ${ruleWords(explorer, rule)} ${colourNames[rule.colour - 1]}`, [
            ...rules.filter((other) => other.by !== rule.by || other.value !== rule.value),
            rule,
          ])
        }
      />
    </PanelPart>
  )
}

function NewRule({ onAdd }: { onAdd: (rule: ColourRule) => void }) {
  const { explorer } = useExplore()
  useSnapshot((snapshot) => snapshot.version)
  const [by, setBy] = useState<ColourRule['by']>('country')
  const [chosen, setChosen] = useState('')
  const [colour, setColour] = useState(1)
  const values = valuesOf(explorer, by)
  const value = values.find(({ key }) => key === chosen)?.key ?? values[0]?.key
  const field = 'min-h-11 min-w-0 rounded-lg border border-line bg-page px-2 md:min-h-9'
  return (
    <form
      className="mt-2 grid grid-cols-[1fr_1.4fr_1fr_auto] gap-1.5 text-sm"
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== undefined) onAdd({ by, value, colour })
      }}
    >
      <select
        aria-label="Property"
        className={field}
        value={by}
        onChange={(event) => setBy(properties.find((name) => name === event.target.value) ?? 'country')}
      >
        {properties.map((name) => (
          <option key={name} value={name}>
            {colourWords[name].split(' ')[0]}
          </option>
        ))}
      </select>
      <select
        aria-label="Value"
        className={field}
        value={value ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        {values.length === 0 && <option value="">none in the graph</option>}
        {values.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <select
        aria-label="Colour"
        className={field}
        value={colour}
        onChange={(event) => setColour(Number(event.target.value))}
      >
        {colourNames.slice(0, ruleColours).map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
      <Button
        type="submit"
        disabled={value === undefined}
        title={value === undefined ? `Nobody in the graph has a known ${by}.` : undefined}
      >
        <Plus size={15} aria-hidden="true" /> Add
      </Button>
    </form>
  )
}

/** The values that somebody in the graph has, by their words. */
function valuesOf(explorer: Explorer, by: ColourRule['by']): { key: string; words: string }[] {
  const { document } = explorer
  const found = new Map<string, string>()
  for (const { id, node } of document.nodes()) {
    const category = categoryOf(by, document, id, node, new Map())
    if (category !== null) found.set(category.key, category.words)
  }
  return [...found]
    .map(([key, words]) => ({ key, words }))
    .toSorted((a, b) => a.words.localeCompare(b.words, 'en'))
}

function ruleWords(explorer: Explorer, { by, value }: ColourRule): string {
  return valuesOf(explorer, by).find(({ key }) => key === value)?.words ?? value
}

function tokenOf(colour: number): CategoryToken {
  return categoryTokens[colour - 1] ?? 'category1'
}
