import { useState } from 'react'
import type { ActorSummary } from '../../../model/api/resources.ts'
import type { Judgement } from '../../../model/api/curation.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { useWhyNoWriting } from '../session/session.ts'
import { JudgementForm } from './JudgementForm.tsx'
import { SplitForm } from './SplitForm.tsx'

const ways = {
  merge: 'Merge with another',
  different: 'Not the same as another',
  rename: 'Rename',
  split: 'Split: two under one name',
} as const
type Way = keyof typeof ways
const wayNames: readonly Way[] = ['merge', 'different', 'rename', 'split']

/** What may be wrong with an actor, and the form to put it right; how much would move is told before anything is done. */
export default function CorrectActor({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const why = useWhyNoWriting()
  const [way, setWay] = useState<Way | null>(null)
  return (
    <section
      aria-label={`Correct ${name}`}
      className="w-full space-y-3 rounded-xl border border-line px-4 py-3"
    >
      {why === null ? (
        <>
          <fieldset aria-label="What is wrong" className="flex flex-wrap gap-2">
            {wayNames.map((one) => (
              <Button
                key={one}
                aria-pressed={way === one}
                className="aria-pressed:border-accent aria-pressed:bg-accent-well"
                onClick={() => setWay(one)}
              >
                {ways[one]}
              </Button>
            ))}
          </fieldset>
          {way === 'merge' && <WithAnother key="same" kind="same" id={id} name={name} onDone={onDone} />}
          {way === 'different' && (
            <WithAnother key="different" kind="different" id={id} name={name} onDone={onDone} />
          )}
          {way === 'rename' && <RenameForm id={id} name={name} onDone={onDone} />}
          {way === 'split' && <SplitForm id={id} name={name} onDone={onDone} />}
        </>
      ) : (
        <p className="text-sm text-warn">{why}</p>
      )}
    </section>
  )
}

function WithAnother({
  kind,
  id,
  name,
  onDone,
}: {
  kind: 'same' | 'different'
  id: string
  name: string
  onDone: () => void
}) {
  const [other, setOther] = useState<ActorSummary | null>(null)
  const label = kind === 'same' ? `Merge ${name} with` : `${name} is not`
  if (other === null)
    return <ActorCombobox label={label} placeholder="Another actor" without={id} onChoose={setOther} />
  const judgement: Judgement = { kind, actors: [id, other.id] }
  return (
    <>
      <p className="text-sm">
        {label} <span className="font-semibold">{other.name}</span>.{' '}
        <TextButton className="text-quiet" onClick={() => setOther(null)}>
          Choose another
        </TextButton>
      </p>
      <JudgementForm
        judgement={judgement}
        moving={kind === 'same' ? 'As one they move' : 'Keeping them apart moves'}
        words={kind === 'same' ? 'Merge' : 'Keep apart'}
        onDone={onDone}
      />
    </>
  )
}

function RenameForm({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const [text, setText] = useState(name)
  const next = text.trim()
  const isNew = next !== '' && next !== name
  return (
    <>
      <label className="block text-sm font-medium">
        Name
        <input
          value={text}
          maxLength={200}
          autoComplete="off"
          className="mt-1 h-11 w-full rounded-lg border border-line bg-page px-3 font-normal md:h-10"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <JudgementForm
        judgement={isNew ? { kind: 'rename', actor: id, name: next } : null}
        moving="The new name shows in"
        words="Rename"
        onDone={onDone}
        isSettling
      />
    </>
  )
}
