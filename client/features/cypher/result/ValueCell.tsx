import { useState } from 'react'
import { useNavigation } from '../../../app/navigation.ts'
import { TextButton } from '../../../ui/Button.tsx'
import type { Cell, Target } from './cell.ts'

/** Longer texts are folded. */
const shortest = 140

/** A value: what it is, its words, and the way to its page. */
export function ValueCell({ cell }: { cell: Cell }) {
  const [isOpen, setOpen] = useState(false)
  const isLong = cell.text.length > shortest
  const text = isLong && !isOpen ? `${cell.text.slice(0, shortest).trimEnd()} …` : cell.text
  return (
    <div className={cell.what === null ? 'wrap-anywhere' : 'flex items-start gap-1.5 wrap-anywhere'}>
      {cell.what !== null && (
        <span className="mt-0.5 shrink-0 rounded bg-well px-1 font-mono text-[0.6875rem] text-quiet">
          {cell.what}
        </span>
      )}
      <span className="min-w-0">
        {cell.target === null ? text : <Opener target={cell.target} words={text} />}
        {isLong && (
          <button
            type="button"
            aria-expanded={isOpen}
            className="ml-1.5 text-xs font-medium text-accent hover:underline"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'less' : 'more'}
          </button>
        )}
      </span>
    </div>
  )
}

/** Words that lead to an actor, an event, an article or a web page. */
export function Opener({ target, words }: { target: Target; words: string }) {
  const { openActor, openEvent, openArticle } = useNavigation()
  if (target.kind === 'web')
    return (
      <a
        href={target.url}
        target="_blank"
        rel="noreferrer"
        className="underline decoration-line underline-offset-4"
      >
        {words}
      </a>
    )
  const { kind, id } = target
  const open = {
    actor: () => openActor(id),
    event: () => openEvent(id),
    article: () => openArticle(id, null),
  }[kind]
  return (
    <TextButton title={`Open the ${kind}`} onClick={open}>
      {words}
    </TextButton>
  )
}
