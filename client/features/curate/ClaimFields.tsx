import { useId } from 'react'
import type { ReactNode } from 'react'
import { canBeMutual, HedgeKind, Modality, Polarity } from '../../../model/claim.ts'
import { contexts } from '../../../model/plover/contexts.ts'
import { EventType, eventTypes, phraseOf, ploverTable } from '../../../model/plover/event-types.ts'
import { mayBeSymmetric } from '../../../model/plover/symmetric.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { DateFields } from './DateFields.tsx'
import { Parties } from './Parties.tsx'
import { SizeFields } from './SizeFields.tsx'

const modalityWords: Record<Modality, string> = {
  asserted: 'it happened',
  future: 'planned or announced',
  hypothetical: 'possible or conditional',
  historical: 'a look back',
}
const polarityWords: Record<Polarity, string> = { affirmed: 'affirmed', negated: 'denied' }
const box = 'mt-1 h-11 w-full rounded-lg border border-line bg-page px-2 text-sm font-normal md:h-10'

type Change = (draft: ClaimDraft) => void

/** The fields of a claim, each as the contract has it. */
export function ClaimFields({
  draft,
  troubles,
  place,
  offered = [],
  onChange,
}: {
  draft: ClaimDraft
  troubles: Partial<Record<keyof ClaimDraft, string>>
  place: { name: string } | null
  /** Who is named in the sentence. */
  offered?: ClaimDraft['actors']
  onChange: Change
}) {
  const modes = Object.keys(ploverTable[draft.type].modes)
  return (
    <div className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="Kind of event"
          value={draft.type}
          options={eventTypes.map((type) => [type, phraseOf(type, null)])}
          onChoose={(value) => {
            const type = EventType.safeParse(value)
            if (type.success) onChange({ ...draft, type: type.data, mode: null, mutual: null })
          }}
        />
        <Choice
          label="Mode"
          value={draft.mode ?? ''}
          options={[
            ['', modes.length === 0 ? 'has none' : 'none'],
            ...modes.map((mode) => [mode, mode] as const),
          ]}
          isDisabled={modes.length === 0}
          onChoose={(value) => onChange({ ...draft, mode: value === '' ? null : value })}
        />
      </div>
      <Parties
        label="Actors (who did it)"
        parties={draft.actors}
        offered={offered}
        trouble={troubles.actors}
        onChange={(actors) => onChange({ ...draft, actors })}
      />
      <Parties
        label="Recipients (to whom)"
        parties={draft.recipients}
        offered={offered}
        trouble={undefined}
        onChange={(recipients) => onChange({ ...draft, recipients })}
      />
      <Mutual draft={draft} onChange={onChange} />
      <DateFields
        date={draft.date}
        trouble={troubles.date}
        onChange={(date) => onChange({ ...draft, date })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="Reality"
          value={draft.modality}
          options={Modality.options.map((modality) => [modality, modalityWords[modality]])}
          onChoose={(value) => {
            const modality = Modality.safeParse(value)
            if (modality.success) onChange({ ...draft, modality: modality.data })
          }}
        />
        <Choice
          label="Affirmed or denied"
          value={draft.polarity}
          options={Polarity.options.map((polarity) => [polarity, polarityWords[polarity]])}
          onChoose={(value) => {
            const polarity = Polarity.safeParse(value)
            if (polarity.success) onChange({ ...draft, polarity: polarity.data })
          }}
        />
      </div>
      <HedgeFields draft={draft} trouble={troubles.hedge} onChange={onChange} />
      <SizeFields
        size={draft.size}
        trouble={troubles.size}
        onChange={(size) => onChange({ ...draft, size })}
      />
      {place !== null && (
        <Check
          label={`Place: ${place.name}`}
          isChecked={draft.hasPlace}
          onToggle={() => onChange({ ...draft, hasPlace: !draft.hasPlace })}
        />
      )}
      <Contexts draft={draft} onChange={onChange} />
    </div>
  )
}

/** Of several actors without a recipient: whether they did it with each other. */
function Mutual({ draft, onChange }: { draft: ClaimDraft; onChange: Change }) {
  if (!canBeMutual(draft)) return null
  const told = mayBeSymmetric(draft.type, draft.mode) ? 'with each other' : 'not with each other'
  return (
    <Choice
      label="Did they do it with each other?"
      value={draft.mutual === null ? '' : draft.mutual ? 'yes' : 'no'}
      options={[
        ['', `as this kind of event is: ${told}`],
        ['yes', 'yes, with each other'],
        ['no', 'no, each of them to somebody who is not named'],
      ]}
      onChoose={(value) => onChange({ ...draft, mutual: value === '' ? null : value === 'yes' })}
    />
  )
}

function HedgeFields({
  draft,
  trouble,
  onChange,
}: {
  draft: ClaimDraft
  trouble: string | undefined
  onChange: Change
}) {
  const id = useId()
  const { hedge } = draft
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Choice
        label="Stated with reserve"
        value={hedge?.kind ?? ''}
        options={[['', 'no'], ...HedgeKind.options.map((kind) => [kind, kind] as const)]}
        onChoose={(value) => {
          const kind = HedgeKind.safeParse(value)
          onChange({ ...draft, hedge: kind.success ? { kind: kind.data, words: hedge?.words ?? '' } : null })
        }}
      />
      {hedge !== null && (
        <div>
          <label htmlFor={id} className="block text-sm font-medium">
            By the words
          </label>
          <input
            id={id}
            value={hedge.words}
            className={box}
            aria-invalid={trouble !== undefined}
            aria-describedby={trouble === undefined ? undefined : `${id}-below`}
            onChange={(event) => onChange({ ...draft, hedge: { ...hedge, words: event.target.value } })}
          />
          {trouble !== undefined && (
            <p id={`${id}-below`} className="mt-1 text-[0.8125rem] text-warn">
              {trouble}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

function Contexts({ draft, onChange }: { draft: ClaimDraft; onChange: Change }) {
  return (
    <details className="text-sm">
      <summary className="w-fit py-1 text-quiet hover:text-ink">
        Contexts: {draft.contexts.length === 0 ? 'none' : draft.contexts.map(readable).join(', ')}
      </summary>
      <fieldset aria-label="Contexts" className="mt-1 grid grid-cols-2 gap-x-3">
        {contexts.map((context) => (
          <Check
            key={context}
            label={readable(context)}
            isChecked={draft.contexts.includes(context)}
            onToggle={() =>
              onChange({
                ...draft,
                contexts: draft.contexts.includes(context)
                  ? draft.contexts.filter((other) => other !== context)
                  : [...draft.contexts, context],
              })
            }
          />
        ))}
      </fieldset>
    </details>
  )
}

const readable = (context: string): string => context.replaceAll('_', ' ')

function Check({
  label,
  isChecked,
  onToggle,
}: {
  label: string
  isChecked: boolean
  onToggle: () => void
}): ReactNode {
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm md:min-h-8">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={isChecked}
        onChange={onToggle}
      />
      {label}
    </label>
  )
}

/** A field with a fixed choice. */
function Choice({
  label,
  value,
  options,
  isDisabled = false,
  onChoose,
}: {
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  isDisabled?: boolean
  onChoose: (value: string) => void
}) {
  return (
    <label className="block min-w-0 text-sm font-medium">
      {label}
      <select
        value={value}
        disabled={isDisabled}
        className={`${box} disabled:text-quiet`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
