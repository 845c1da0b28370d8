import { useEffect, useId, useRef } from 'react'
import type { FeedAnswer, OfferedItem } from '../../../model/api/feeds.ts'
import { TextButton } from '../../ui/Button.tsx'
import { publicationDay } from '../evidence/published.ts'
import { firstChosen, newestNew, offerInWords, toggled } from './feed-choice.ts'

/** The items of a feed, to be chosen from. */
export function FeedItems({
  offer,
  chosen,
  onChoose,
}: {
  offer: FeedAnswer
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}) {
  const { items, title, total } = offer
  const fields = useRef<HTMLFieldSetElement>(null)
  // The button that asked for them is gone.
  useEffect(() => fields.current?.focus(), [])
  return (
    <fieldset ref={fields} tabIndex={-1} className="min-w-0 outline-none">
      <legend className="font-medium">{title ?? 'Feed without a title'}</legend>
      <p className="mt-1 text-sm text-quiet">{offerInWords(items, total)}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        <TextButton onClick={() => onChoose(newestNew(items))}>Newest {firstChosen}</TextButton>
        <TextButton onClick={() => onChoose(newestNew(items, items.length))}>All new</TextButton>
        <TextButton onClick={() => onChoose(new Set())}>None</TextButton>
      </p>
      <ul className="scroll-calm mt-2 max-h-80 divide-y divide-line overflow-y-auto rounded-xl border border-line">
        {items.map((item) => (
          <FeedItemRow
            key={item.url}
            item={item}
            isChosen={chosen.has(item.url)}
            onToggle={() => onChoose(toggled(chosen, item.url))}
          />
        ))}
      </ul>
    </fieldset>
  )
}

function FeedItemRow({
  item: { url, title, publishedAt, known },
  isChosen,
  onToggle,
}: {
  item: OfferedItem
  isChosen: boolean
  onToggle: () => void
}) {
  const id = useId()
  return (
    <li className={`flex min-h-11 items-start gap-3 px-3 text-sm ${known ? 'text-quiet' : 'hover:bg-well'}`}>
      <input
        id={id}
        type="checkbox"
        className="mt-2.5 size-4 flex-none accent-accent"
        checked={isChosen}
        disabled={known}
        onChange={onToggle}
      />
      <label htmlFor={id} className="min-w-0 flex-1 py-2">
        {title ?? url}
        <span className="block text-[0.8125rem] break-all text-quiet">
          {publishedAt === null ? 'No date' : publicationDay(publishedAt)}
          {known ? ' · in the graph already' : ''}
          {title === null ? '' : ` · ${new URL(url).host}`}
        </span>
      </label>
    </li>
  )
}
