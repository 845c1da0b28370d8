import { useId, useState } from 'react'
import type { MatchAnswer } from '../../../model/api/match.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { useNameList } from './nameList.ts'

type Item = MatchAnswer['items'][number]

/** A name of a list and whom it may mean: the choice made, the others on demand, all of them while none is made. */
export function NameChoice({
  item,
  meant,
  isDecided,
}: {
  item: Item
  meant: string | null
  /** The reader has said whom it means, or that it means nobody. */
  isDecided: boolean
}) {
  const { choose } = useNameList()
  const [isOpen, setOpen] = useState(meant === null && !isDecided)
  const group = useId()
  const shown = isOpen ? item.candidates : item.candidates.filter(({ actor }) => actor.id === meant)
  return (
    <li className="border-t border-line py-3">
      <fieldset>
        <legend className="font-serif text-[1.125rem]" dir="auto">
          {item.name}
        </legend>
        {item.candidates.length === 0 && (
          <p className="text-[0.8125rem] text-quiet">Nobody in these articles has a name like it.</p>
        )}
        {shown.map(({ actor, score, reasons }) => (
          <label
            key={actor.id}
            className="-mx-3 flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-3 py-1.5 hover:bg-well"
          >
            <input
              type="radio"
              name={group}
              className="size-4 shrink-0 accent-(--accent)"
              checked={meant === actor.id}
              onChange={() => {
                choose(item.name, actor.id)
                setOpen(false)
              }}
            />
            <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
            <span className="min-w-0 grow">
              <span className="block">
                {actor.name}{' '}
                <span className="text-[0.8125rem] text-quiet">
                  {actorTypeNames[actor.type].one} · {counted(actor.degree, 'event')}
                </span>
              </span>
              <span className="block text-[0.8125rem] text-quiet">{reasons.join('; ')}</span>
            </span>
            <span
              className="shrink-0 text-[0.8125rem] text-quiet tabular-nums"
              title="How well the name fits"
            >
              {Math.round(score * 100)} %
            </span>
          </label>
        ))}
        {isOpen && item.candidates.length > 0 && (
          <label className="-mx-3 flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-3 py-1.5 hover:bg-well md:min-h-9">
            <input
              type="radio"
              name={group}
              className="size-4 shrink-0 accent-(--accent)"
              checked={meant === null && isDecided}
              onChange={() => {
                choose(item.name, null)
                setOpen(false)
              }}
            />
            None of these
          </label>
        )}
        {!isOpen && meant === null && isDecided && <p className="text-[0.8125rem] text-quiet">Left out.</p>}
        {!isOpen && item.candidates.length > 0 && (
          <TextButton className="py-1 text-[0.8125rem] text-quiet" onClick={() => setOpen(true)}>
            {item.candidates.length === 1
              ? 'Change'
              : `Change: ${counted(item.candidates.length - 1, 'other')}`}
            <span className="sr-only"> for {item.name}</span>
          </TextButton>
        )}
      </fieldset>
    </li>
  )
}
