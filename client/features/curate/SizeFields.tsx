import { counted } from './size-draft.ts'
import type { Counted, CountDraft, SizeDraft } from './size-draft.ts'

const names: Record<Counted, string> = { dead: 'Dead', injured: 'Injured', arrested: 'Arrested' }
const box = 'h-11 w-full rounded-lg border border-line bg-page px-2 text-sm font-normal md:h-10'

/** How many people were killed, hurt or arrested, each with the words that say so. */
export function SizeFields({
  size,
  trouble,
  onChange,
}: {
  size: SizeDraft
  trouble: string | undefined
  onChange: (size: SizeDraft) => void
}) {
  return (
    <fieldset className="text-[0.8125rem]">
      <legend className="font-semibold text-quiet">How many people (from, to, in which words)</legend>
      <div className="mt-1 space-y-1.5">
        {counted.map((kind) => (
          <CountFields
            key={kind}
            name={names[kind]}
            count={size[kind]}
            onChange={(count) => onChange({ ...size, [kind]: count })}
          />
        ))}
      </div>
      {trouble !== undefined && (
        <p role="alert" className="mt-1 text-warn">
          {trouble}
        </p>
      )}
    </fieldset>
  )
}

function CountFields({
  name,
  count,
  onChange,
}: {
  name: string
  count: CountDraft
  onChange: (count: CountDraft) => void
}) {
  return (
    <div className="grid grid-cols-[4.5rem_1fr_1fr_2fr] items-center gap-2">
      <span aria-hidden="true">{name}</span>
      <input
        aria-label={`${name}, at least`}
        inputMode="numeric"
        value={count.low}
        maxLength={9}
        onChange={(event) => onChange({ ...count, low: event.target.value.trim() })}
        className={box}
      />
      <input
        aria-label={`${name}, at most`}
        inputMode="numeric"
        value={count.high}
        maxLength={9}
        onChange={(event) => onChange({ ...count, high: event.target.value.trim() })}
        className={box}
      />
      <input
        aria-label={`${name}, words of the sentence`}
        value={count.words}
        onChange={(event) => onChange({ ...count, words: event.target.value })}
        className={box}
      />
    </div>
  )
}
