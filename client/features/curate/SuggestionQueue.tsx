import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { ActorSuggestion, Judgement } from '../../../model/api/curation.ts'
import { actorSuggestionsQuery } from '../../api/curate-queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer, Empty, Trouble } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { pairKey, restOf } from './queue.ts'
import { Reason } from './Reason.tsx'
import { SuggestedActor } from './SuggestedActor.tsx'
import { useJudge } from './useJudge.ts'
import { useMoves, WhatMoves } from './WhatMoves.tsx'

/** Pairs that may be one actor, one after the other. */
export function SuggestionQueue({ mayWrite }: { mayWrite: boolean }) {
  const query = useInfiniteQuery(actorSuggestionsQuery())
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const rest = restOf(query.data?.pages.flatMap((page) => page.items) ?? [], skipped)
  const isShort = rest.length < 2 && hasNextPage && !isFetchingNextPage
  useEffect(() => {
    if (isShort) void fetchNextPage()
  }, [isShort, fetchNextPage])
  return (
    <Answer query={query} what="the suggestions">
      {({ pages: [page] }) => {
        const [pair] = rest
        if (page === undefined || (pair === undefined && skipped.length === 0))
          return (
            <Empty>
              No two actors look like one at the moment. Dramatis merges only on evidence and suggests the
              rest here. To merge or part actors yourself, open one and choose “Correct …”.
            </Empty>
          )
        if (pair === undefined)
          return (
            <>
              <Empty>
                {isFetchingNextPage ? 'Loading more …' : `That was all; you skipped ${skipped.length}.`}
              </Empty>
              <Button onClick={() => setSkipped([])}>Look at the skipped again</Button>
            </>
          )
        return (
          <>
            <p className="text-[0.8125rem] text-quiet">
              {page.total.count.toLocaleString('en')} to judge, the likeliest first
              {skipped.length > 0 ? ` · ${skipped.length} skipped` : ''}
            </p>
            <Pair
              key={pairKey(pair)}
              pair={pair}
              mayWrite={mayWrite}
              onSkip={() => setSkipped([...skipped, pairKey(pair)])}
              onBack={skipped.length === 0 ? null : () => setSkipped(skipped.slice(0, -1))}
            />
            <CypherTwin of="the suggestions" cypher={page.cypher} />
          </>
        )
      }}
    </Answer>
  )
}

function Pair({
  pair,
  mayWrite,
  onSkip,
  onBack,
}: {
  pair: ActorSuggestion
  mayWrite: boolean
  onSkip: () => void
  onBack: (() => void) | null
}) {
  const [one, other] = pair.actors
  const [reason, setReason] = useState('')
  const frame = useRef<HTMLElement>(null)
  const judge = useJudge()
  const same: Judgement = { kind: 'same', actors: [one.id, other.id] }
  const moves = useMoves(mayWrite ? same : null)
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])
  const maySame = mayWrite && moves.isCounted && !judge.isPending
  const mayDiffer = mayWrite && !judge.isPending
  const acts: Record<string, (() => void) | null> = {
    s: maySame ? () => judge.mutate({ judgement: same, reason }) : null,
    d: mayDiffer
      ? () => judge.mutate({ judgement: { kind: 'different', actors: [one.id, other.id] }, reason })
      : null,
    k: judge.isPending ? null : onSkip,
    b: onBack,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const key = event.key.toLowerCase()
    if (!Object.hasOwn(acts, key)) return
    event.preventDefault()
    acts[key]?.()
  }
  return (
    // The keys of the queue work anywhere in it; each has its button too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={-1}
      aria-label={`Are ${one.name} and ${other.name} the same?`}
      className="mt-2 space-y-4 outline-none"
      onKeyDown={onKeyDown}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <SuggestedActor actor={one} />
        <SuggestedActor actor={other} />
      </div>
      <p className="text-sm">
        <span className="font-semibold tabular-nums">{Math.round(pair.score * 100)} %</span> likely the same:{' '}
        {pair.reasons.join('; ')}.
      </p>
      {mayWrite && <WhatMoves moves={moves}>As one they move</WhatMoves>}
      {judge.isError && <Trouble error={judge.error} />}
      <Reason value={reason} onChange={setReason} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={!maySame} aria-keyshortcuts="s" onClick={() => acts['s']?.()}>
          Same <Key letter="S" />
        </Button>
        <Button disabled={!mayDiffer} aria-keyshortcuts="d" onClick={() => acts['d']?.()}>
          Different <Key letter="D" />
        </Button>
        <Button disabled={judge.isPending} aria-keyshortcuts="k" onClick={onSkip}>
          Skip <Key letter="K" />
        </Button>
        {onBack !== null && (
          <Button kind="quiet" aria-keyshortcuts="b" onClick={onBack}>
            Back <Key letter="B" />
          </Button>
        )}
      </div>
      {judge.isPending && (
        <output className="block text-sm text-quiet">Deriving what follows from it …</output>
      )}
    </section>
  )
}

/** The key of a button, for who sees it; screen readers have `aria-keyshortcuts`. */
function Key({ letter }: { letter: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="rounded border border-current px-1 font-sans text-[0.6875rem] opacity-70"
    >
      {letter}
    </kbd>
  )
}
