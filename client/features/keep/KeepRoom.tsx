import { Tabs } from 'radix-ui'
import { useNavigation } from '../../app/navigation.ts'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { NoteShelf } from '../notes/NoteShelf.tsx'
import { useShelf } from './useShelf.ts'
import { ViewShelf } from './ViewShelf.tsx'

const shelves = [
  { name: 'views', words: 'Views' },
  { name: 'notes', words: 'Notes' },
] as const

/** What is kept of an investigation: views by name, and notes that cite their sentences. */
export default function KeepRoom() {
  const { openHome } = useNavigation()
  const { shelf, turnTo } = useShelf()
  return (
    <PanelFrame eyebrow="Keep" title="Views and notes" onClose={openHome}>
      <Tabs.Root
        value={shelf}
        onValueChange={(value) => turnTo(value === 'notes' ? 'notes' : 'views')}
        className="mt-4"
      >
        <Tabs.List aria-label="What is kept" className="flex gap-5 border-b border-line">
          {shelves.map(({ name, words }) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="-mb-px min-h-11 border-b-2 border-transparent text-sm font-medium text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-10"
            >
              {words}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="views" className="pt-4 outline-none" tabIndex={-1}>
          <ViewShelf />
        </Tabs.Content>
        <Tabs.Content value="notes" className="pt-4 outline-none" tabIndex={-1}>
          <NoteShelf />
        </Tabs.Content>
      </Tabs.Root>
    </PanelFrame>
  )
}
