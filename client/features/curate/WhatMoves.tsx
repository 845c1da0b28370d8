import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Judgement } from '../../../model/api/curation.ts'
import { messageOf } from '../../../model/failure.ts'
import { previewQuery } from '../../api/curate-queries.ts'
import { movesWords } from './decision-words.ts'

/** How much a judgement would move, as the server counts it before anything is done. */
export function useMoves(judgement: Judgement | null) {
  const query = useQuery(previewQuery(judgement))
  return { isCounted: judgement !== null && query.isSuccess, query }
}

/** The count in words, and why it cannot be done where it cannot. */
export function WhatMoves({
  moves: { query },
  children,
}: {
  moves: ReturnType<typeof useMoves>
  /** Begins the sentence: "Merging them moves". */
  children: ReactNode
}) {
  if (query.isError)
    return (
      <p role="alert" className="rounded-lg bg-warn-well px-3 py-2 text-sm text-warn">
        {messageOf(query.error)}
      </p>
    )
  return (
    <output className="block rounded-lg bg-well px-3 py-2 text-sm">
      {query.data === undefined ? (
        query.isFetching ? (
          'Counting what would move …'
        ) : (
          'What would move is counted before anything is done.'
        )
      ) : (
        <>
          {children} <span className="font-semibold">{movesWords(query.data)}</span>.
        </>
      )}
    </output>
  )
}
