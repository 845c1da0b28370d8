import { ArrowDownUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ActorSummary } from '../../../model/api/resources.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { ActorCombobox } from '../search/ActorCombobox.tsx'

/** Two names, and then the paths between them. */
export default function LinkRoom() {
  const { openHome, openPair } = useNavigation()
  const [one, setOne] = useState<ActorSummary | null>(null)
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (one === null) firstField.current?.focus({ preventScroll: true })
    else secondField.current?.focus({ preventScroll: true })
  }, [one])
  return (
    <PanelFrame eyebrow="Link" title="How are two of them linked?" onClose={openHome}>
      <p className="mt-2 text-quiet">
        Name two actors and see through which events they are linked, step by step, each with its sentence.
      </p>
      <div className="mt-5 space-y-3">
        {one === null ? (
          <ActorCombobox label="From" placeholder="From whom?" field={firstField} onChoose={setOne} />
        ) : (
          <div className="flex items-center gap-2.5 rounded-xl bg-well px-3.5 py-1.5">
            <ActorGlyph type={one.type} />
            <span className="grow font-medium">{one.name}</span>
            <Button kind="quiet" onClick={() => setOne(null)}>
              <ArrowDownUp size={14} aria-hidden="true" /> Somebody else
            </Button>
          </div>
        )}
        <ActorCombobox
          key={one?.id ?? 'nobody'}
          label="To"
          placeholder={one === null ? 'First say from whom' : 'To whom?'}
          field={secondField}
          {...(one === null ? {} : { without: one.id })}
          onChoose={(other) => {
            if (one === null) setOne(other)
            else openPair(one.id, other.id, 'paths')
          }}
        />
      </div>
    </PanelFrame>
  )
}
