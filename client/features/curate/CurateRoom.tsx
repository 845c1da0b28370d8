import { Tabs } from 'radix-ui'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useNavigation } from '../../app/navigation.ts'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { useWhyNoWriting } from '../session/session.ts'
import { DecisionList } from './DecisionList.tsx'
import { EventSuggestions } from './EventSuggestions.tsx'
import { SuggestionQueue } from './SuggestionQueue.tsx'

const parts = ['actors', 'events', 'decisions'] as const
const partNames: Record<(typeof parts)[number], string> = {
  actors: 'Same actor?',
  events: 'Same event?',
  decisions: 'Decisions',
}

/** Where people judge what Dramatis only suspects, and see and undo what was decided. */
export default function CurateRoom() {
  const { openHome } = useNavigation()
  const why = useWhyNoWriting()
  const [part, setPart] = useQueryState('judge', parseAsStringLiteral(parts).withDefault('actors'))
  return (
    <PanelFrame eyebrow="Judge" title="What only a person can tell" onClose={openHome}>
      <p className="mt-2 text-quiet">
        Every judgement is kept apart from what the articles say, can be undone at any time, and holds for
        articles to come.
      </p>
      {why !== null && (
        <p role="note" className="mt-4 rounded-xl bg-warn-well px-4 py-3 text-sm text-warn">
          {why}
        </p>
      )}
      <Tabs.Root
        value={part}
        className="mt-5"
        onValueChange={(value) => {
          const next = parts.find((name) => name === value)
          if (next !== undefined) void setPart(next)
        }}
      >
        <Tabs.List aria-label="What to judge" className="flex gap-5 overflow-x-auto border-b border-line">
          {parts.map((name) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="-mb-px min-h-11 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-10"
            >
              {partNames[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="actors" className="pt-4 outline-none" tabIndex={-1}>
          <SuggestionQueue mayWrite={why === null} />
        </Tabs.Content>
        <Tabs.Content value="events" className="pt-4 outline-none" tabIndex={-1}>
          <EventSuggestions />
        </Tabs.Content>
        <Tabs.Content value="decisions" className="pt-2 outline-none" tabIndex={-1}>
          <DecisionList mayWrite={why === null} />
        </Tabs.Content>
      </Tabs.Root>
    </PanelFrame>
  )
}
