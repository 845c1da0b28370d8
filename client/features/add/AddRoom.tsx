import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { useNavigation } from '../../app/navigation.ts'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { useWhyNoWriting } from '../session/session.ts'
import { AddressForm } from './AddressForm.tsx'
import { FeedForm } from './FeedForm.tsx'
import { FilesForm } from './FilesForm.tsx'
import { JobList } from './JobList.tsx'
import { PasteForm } from './PasteForm.tsx'

const ways = [
  { name: 'text', words: 'Paste a text', Form: PasteForm },
  { name: 'files', words: 'Files', Form: FilesForm },
  { name: 'address', words: 'Web address', Form: AddressForm },
  { name: 'feed', words: 'Feed', Form: FeedForm },
] as const

/** Hands articles in and shows how they are read, and what they bring into the graph. */
export default function AddRoom() {
  const { openHome } = useNavigation()
  const why = useWhyNoWriting()
  const [way, setWay] = useState<string>('text')
  return (
    <PanelFrame eyebrow="Add articles" title="Read more news" onClose={openHome}>
      <p className="mt-2 text-quiet">
        Dramatis reads each article on this server, codes who did what to whom, and adds it to the graph.
        Every claim leads back to its sentence.
      </p>
      {why !== null && (
        <p role="note" className="mt-4 rounded-xl bg-warn-well px-4 py-3 text-sm text-warn">
          {why}
        </p>
      )}
      <Tabs.Root value={way} onValueChange={setWay} className="mt-5">
        <Tabs.List aria-label="How to add" className="flex gap-5 overflow-x-auto border-b border-line">
          {ways.map(({ name, words }) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="-mb-px min-h-11 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-10"
            >
              {words}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {ways.map(({ name, Form }) => (
          <Tabs.Content key={name} value={name} className="pt-5 outline-none" tabIndex={-1}>
            <Form isAllowed={why === null} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <JobList mayWrite={why === null} />
    </PanelFrame>
  )
}
