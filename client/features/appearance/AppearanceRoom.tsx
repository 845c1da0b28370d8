import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import { useNavigation } from '../../app/navigation.ts'
import { plainAppearance } from '../../graph/model/appearance.ts'
import { ColourMeaning, LinkMeaning, SizeMeaning } from '../../graph/model/appearance.ts'
import type { Appearance } from '../../graph/model/appearance.ts'
import { colourWords, linkWords, sizeWords } from '../../graph/style/meaning.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { ColourKey } from './ColourKey.tsx'
import { ColourRules } from './ColourRules.tsx'
import { MeasureState } from './MeasureState.tsx'
import { Ranking } from './Ranking.tsx'

/** What size and colour mean. Each choice is a command. */
export default function AppearanceRoom() {
  const { openHome } = useNavigation()
  const { explorer } = useExplore()
  const appearance = useSnapshot((snapshot) => snapshot.view.appearance)
  const choose = (label: string, change: Partial<Appearance>) =>
    explorer.perform(label, (draft) => draft.view({ appearance: { ...appearance, ...change } }))
  const isPlain =
    appearance.rules.length === 0 &&
    (['size', 'colour', 'links'] as const).every((part) => appearance[part] === plainAppearance[part])
  return (
    <PanelFrame eyebrow="Look" title="What size and colour mean" onClose={openHome}>
      <div className="mt-5 space-y-4">
        <Meaning
          words="The size of an actor"
          value={appearance.size}
          options={SizeMeaning.options.map((value) => ({ value, words: sizeWords[value] }))}
          onChange={(value) => {
            const size = SizeMeaning.parse(value)
            choose(`Size: ${sizeWords[size]}`, { size })
          }}
        />
        <Meaning
          words="The colour of an actor"
          value={appearance.colour}
          options={ColourMeaning.options.map((value) => ({ value, words: colourWords[value] }))}
          onChange={(value) => {
            const colour = ColourMeaning.parse(value)
            choose(`Colour: ${colourWords[colour]}`, { colour })
          }}
        />
        <Meaning
          words="The colour of a link"
          value={appearance.links}
          options={LinkMeaning.options.map((value) => ({ value, words: linkWords[value] }))}
          onChange={(value) => {
            const links = LinkMeaning.parse(value)
            choose(`Links: ${linkWords[links]}`, { links })
          }}
        />
      </div>
      <p className="mt-3 text-[0.8125rem] text-quiet">
        The shape of an actor always means its type; what a colour means stands beside the name as well.
      </p>
      <MeasureState />
      <ColourKey />
      <Ranking />
      <ColourRules />
      {!isPlain && (
        <PanelPart title="Start over">
          <Button
            onClick={() =>
              explorer.perform('Look as at first', (draft) => draft.view({ appearance: plainAppearance }))
            }
          >
            <RotateCcw size={15} aria-hidden="true" /> Look as at first
          </Button>
        </PanelPart>
      )}
    </PanelFrame>
  )
}

function Meaning({
  words,
  value,
  options,
  onChange,
}: {
  words: string
  value: string
  options: readonly { value: string; words: string }[]
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block text-[0.8125rem] text-quiet">
        {words} means
      </label>
      <select
        id={id}
        value={value}
        className="mt-1 min-h-11 w-full rounded-lg border border-line bg-page px-2.5 md:min-h-9"
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  )
}
