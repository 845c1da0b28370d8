import { Plus, X } from 'lucide-react'
import type { ClaimDraft } from './claim-draft.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { ActorCombobox } from '../search/ActorCombobox.tsx'

/** Those who take part in one role: each to be taken out, others to be found. */
export function Parties({
  label,
  parties,
  offered,
  trouble,
  onChange,
}: {
  label: string
  parties: ClaimDraft['actors']
  /** Who may be meant, to be taken with one press. */
  offered: ClaimDraft['actors']
  trouble: string | undefined
  onChange: (parties: ClaimDraft['actors']) => void
}) {
  const add = ({ id, name, type }: ClaimDraft['actors'][number]) => {
    if (!parties.some((party) => party.id === id)) onChange([...parties, { id, name, type }])
  }
  const others = offered.filter(({ id }) => !parties.some((party) => party.id === id))
  return (
    <fieldset aria-label={label}>
      <p className="text-sm font-medium">{label}</p>
      {parties.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-3">
          {parties.map((party) => (
            <li key={party.id} className="flex items-center gap-1.5 text-sm">
              <ActorGlyph type={party.type} />
              {party.name}
              <IconButton
                label={`Take out ${party.name}`}
                className="-ml-1.5 md:size-8"
                onClick={() => onChange(parties.filter((other) => other.id !== party.id))}
              >
                <X size={14} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className="mt-1 flex flex-wrap gap-1.5">
          {others.map((party) => (
            <Button
              key={party.id}
              kind="quiet"
              aria-label={`Add ${party.name} to ${label.toLowerCase()}`}
              className="border border-dashed border-line md:min-h-8"
              onClick={() => add(party)}
            >
              <Plus size={13} aria-hidden="true" /> {party.name}
            </Button>
          ))}
        </div>
      )}
      <div className="mt-1">
        <ActorCombobox
          label={`Add to ${label.toLowerCase()}`}
          placeholder="Find an actor to add"
          onChoose={add}
        />
      </div>
      {trouble !== undefined && <p className="mt-1 text-[0.8125rem] text-quiet">{trouble}</p>}
    </fieldset>
  )
}
