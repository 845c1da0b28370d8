// A combobox of the ARIA pattern; <datalist> cannot show shapes, counts or states.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useQuery } from '@tanstack/react-query'
import { TextSearch } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import type { ActorSummary } from '../../../model/api/resources.ts'
import { messageOf } from '../../../model/failure.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { searchQuery } from '../../api/queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'

const pause = 140

/** A field that finds actors while one types. Arrow keys walk the list, Enter chooses, Escape closes it. */
export function ActorCombobox({
  label,
  placeholder,
  onChoose,
  icon,
  field,
  without,
  onSearchAll,
}: {
  label: string
  placeholder: string
  onChoose: (actor: ActorSummary) => void
  icon?: ReactNode
  field?: Ref<HTMLInputElement>
  /** An actor who is not offered. */
  without?: string
  /** Offers, as the last option, to look for the text everywhere. */
  onSearchAll?: (text: string) => void
}) {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const isEntered = useRef(false)
  const asked = useDelayed(text.trim(), pause)
  const query = useQuery(searchQuery(asked))
  const list = useId()
  const actors = text.trim() === '' ? [] : (query.data?.items ?? []).filter((actor) => actor.id !== without)
  const isShown = isOpen && text.trim() !== ''
  const isWaiting = query.isFetching || asked !== text.trim()
  const lastIndex = actors.length - (onSearchAll === undefined ? 1 : 0)
  const choose = (index: number) => {
    const actor = actors[index]
    if (actor === undefined && (onSearchAll === undefined || index !== actors.length)) return
    setText('')
    setOpen(false)
    if (actor === undefined) onSearchAll?.(text.trim())
    else onChoose(actor)
  }
  // Who types fast and presses Enter means what the list will show, not what it still shows.
  const chooseLatest = useRef(choose)
  useEffect(() => {
    chooseLatest.current = choose
  })
  useEffect(() => {
    if (!isEntered.current || isWaiting) return
    isEntered.current = false
    chooseLatest.current(0)
  }, [isWaiting])
  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      setOpen(true)
      setActive(Math.min(active + 1, lastIndex))
    },
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => {
      isEntered.current = isWaiting
      if (!isWaiting) choose(active)
    },
    Escape: () => (isShown ? setOpen(false) : setText('')),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (act === undefined || (event.key === 'Escape' && text === '')) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div
      className="relative"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <div className="flex items-center gap-2 rounded-xl border border-line bg-page px-3 transition-colors focus-within:border-accent">
        {icon}
        <input
          ref={field}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? list : undefined}
          aria-activedescendant={isShown && active <= lastIndex ? `${list}-${active}` : undefined}
          placeholder={placeholder}
          value={text}
          className="h-11 w-full min-w-0 bg-transparent outline-none placeholder:text-quiet md:h-10"
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
            isEntered.current = false
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
      </div>
      {isShown && (
        <div className="absolute inset-x-0 top-full z-30 mt-1.5 overflow-hidden rounded-xl border border-line bg-page shadow-lg">
          <div id={list} role="listbox" aria-label={`${label}: results`}>
            {actors.map((actor, index) => (
              <Option
                key={actor.id}
                id={`${list}-${index}`}
                actor={actor}
                isActive={index === active}
                onPoint={() => setActive(index)}
                onChoose={() => choose(index)}
              />
            ))}
            {onSearchAll !== undefined && (
              // The field has the focus and handles the keys of the whole list.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                id={`${list}-${actors.length}`}
                role="option"
                aria-selected={active === actors.length}
                tabIndex={-1}
                className={`flex min-h-11 cursor-pointer items-center gap-2.5 border-t border-line px-3.5 py-1.5 first:border-t-0 ${active === actors.length ? 'bg-accent-well' : ''}`}
                onPointerEnter={() => setActive(actors.length)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(actors.length)}
              >
                <TextSearch size={15} className="shrink-0 text-quiet" aria-hidden="true" />
                <span className="min-w-0 truncate">Search everything for “{text.trim()}”</span>
              </div>
            )}
          </div>
          <SearchState query={query} isWaiting={isWaiting} text={text.trim()} shown={actors.length} />
        </div>
      )}
    </div>
  )
}

function Option({
  id,
  actor,
  isActive,
  onPoint,
  onChoose,
}: {
  id: string
  actor: ActorSummary
  isActive: boolean
  onPoint: () => void
  onChoose: () => void
}) {
  return (
    // The field has the focus and handles the keys of the whole list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-label={`${actor.name}, ${actorTypeNames[actor.type].one}, ${counted(actor.degree, 'event')}`}
      tabIndex={-1}
      className={`flex min-h-11 cursor-pointer items-center gap-2.5 px-3.5 py-1.5 ${isActive ? 'bg-accent-well' : ''}`}
      onPointerEnter={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
      <span className="min-w-0 grow truncate">
        {actor.name}
        {!isNamedKey(actor.id) && <span className="ml-2 text-[0.8125rem] text-quiet">in one article</span>}
        {actor.aliases.length > 0 && (
          <span className="ml-2 text-[0.8125rem] text-quiet">{actor.aliases.slice(0, 2).join(', ')}</span>
        )}
      </span>
      <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">
        {counted(actor.degree, 'event')}
      </span>
    </div>
  )
}

function SearchState({
  query,
  isWaiting,
  text,
  shown,
}: {
  query: { isFetching: boolean; error: unknown; data: { total: { count: number } } | undefined }
  isWaiting: boolean
  text: string
  shown: number
}) {
  const words =
    query.error !== null && query.error !== undefined
      ? messageOf(query.error)
      : shown === 0
        ? isWaiting
          ? 'Searching …'
          : `Nobody called “${text}” in these articles.`
        : query.data !== undefined && query.data.total.count > shown
          ? `${shown} of ${query.data.total.count.toLocaleString('en')} actors`
          : null
  if (words === null) return null
  return (
    <output className="block border-t border-line px-3.5 py-2 text-[0.8125rem] text-quiet first:border-t-0">
      {words}
    </output>
  )
}
