import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Judgement } from '../../../model/api/curation.ts'
import type { ActorSummary } from '../../../model/api/resources.ts'
import type { Decision } from '../../../model/decision.ts'
import { messageOf } from '../../../model/failure.ts'
import { partedKey } from '../../../model/slug.ts'
import { decide, undoDecision } from '../../api/curate-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { labelOf } from '../../graph/style/style.ts'
import type { Explore } from '../explore/explore.ts'
import { attempt, useExplore, useNotice } from '../explore/useExplore.tsx'
import { bringUpToDate, currentActor, forgetAnswers } from './bring-up-to-date.ts'
import { decisionWords, keysNamed, kindNames, movesWords } from './decision-words.ts'
import { ChangedMeanwhile, checkStands, takeBack } from './meanwhile.ts'
import type { SeenClaim } from './meanwhile.ts'
import { readableKey } from './readable-key.ts'

/** `seen`: the claim that is judged, as the reader saw it. */
export type Request = { judgement: Judgement; reason: string; seen?: SeenClaim | undefined }

/** The step that brings the drawing up to what others decided, in the history. */
const decidedElsewhere = 'Take over what was decided elsewhere'

/** Takes decisions: then what the page knew is asked anew, the drawing is brought up to date, and Undo is offered. */
export function useJudge() {
  const explore = useExplore()
  const queries = useQueryClient()
  const undo = useUndo()
  const { panel, openActor } = useNavigation()
  return useMutation({
    mutationFn: async ({ judgement, reason, seen }: Request) => {
      if (seen !== undefined) await checkStands(queries, seen)
      const before = nameReader(explore.explorer)
      const { decision, moves } = await decide(judgement, reason.trim() === '' ? null : reason.trim())
      const words = decisionWords(decision, before)
      const undrawn = await settle(explore, queries, decision, `${kindNames[decision.kind]}: ${words}`)
      return { decision, words, moves, undrawn }
    },
    onError: async (error) => {
      if (!(error instanceof ChangedMeanwhile)) return
      useNotice.getState().say({ tone: 'trouble', message: error.message })
      await settle(explore, queries, null, decidedElsewhere)
    },
    onSuccess: ({ decision, words, moves, undrawn }) => {
      useNotice.getState().say({
        tone: undrawn === null ? 'news' : 'trouble',
        message: withTrouble(`${words}: ${movesWords(moves)} moved.`, undrawn),
        offer: { words: 'Undo', act: () => attempt(undo(decision, words)) },
      })
      // The panel of one that was taken over becomes that of the heir.
      if (decision.kind !== 'same' || panel.kind !== 'actor') return
      currentActor(queries, panel.id).then(
        (heir) => {
          if (heir !== null && heir.id !== panel.id) openActor(heir.id)
        },
        // The panel itself asks the same and says what is wrong.
        () => undefined,
      )
    },
  })
}

/** Takes a decision back, and brings page and drawing up to that. Answers in words. */
export function useUndo(): (decision: Decision, words?: string) => Promise<string> {
  const explore = useExplore()
  const queries = useQueryClient()
  return useCallback(
    async (decision, words = decisionWords(decision, nameReader(explore.explorer))) => {
      try {
        await takeBack(() => undoDecision(decision.id))
      } catch (error) {
        if (error instanceof ChangedMeanwhile) await settle(explore, queries, decision, decidedElsewhere)
        throw error
      }
      const undrawn = await settle(explore, queries, decision, `Undo: ${words}`)
      return withTrouble(`Taken back: ${words}.`, undrawn)
    },
    [explore, queries],
  )
}

/**
 * Brings page and drawing up to a decision, or to what others decided (null), which stands whether or not that succeeds: answers
 * why it did not, else null.
 */
async function settle(
  explore: Explore,
  queries: QueryClient,
  decision: Decision | null,
  label: string,
): Promise<string | null> {
  try {
    await forgetAnswers(queries)
    await explore.inTurn(async () => {
      const newcomers = decision === null ? [] : await whoComes(explore.explorer, queries, decision)
      await bringUpToDate(explore.explorer, queries, { label, newcomers })
    })
    return null
  } catch (error) {
    return messageOf(error)
  }
}

function withTrouble(words: string, undrawn: string | null): string {
  return undrawn === null
    ? words
    : `${words} The drawing is still that of before: ${undrawn} Reload the page to see it as it is now.`
}

/** Whoever comes apart by a split, or by undoing a merge, stands beside the one that is drawn. */
async function whoComes(
  explorer: Explorer,
  queries: QueryClient,
  decision: Decision,
): Promise<ActorSummary[]> {
  if (decision.kind !== 'same' && decision.kind !== 'split') return []
  const keys = keysNamed(decision)
  const parted = decision.kind === 'split' ? keys.map((key) => partedKey(key, decision.distinguisher)) : []
  const found = await Promise.all([...keys, ...parted].map((key) => currentActor(queries, key)))
  const actors = [...new Map(found.flatMap((actor) => (actor === null ? [] : [[actor.id, actor]]))).values()]
  const isDrawn = (id: string): boolean => explorer.document.has(nodeId(id))
  return actors.some(({ id }) => isDrawn(id)) ? actors.filter(({ id }) => !isDrawn(id)) : []
}

/** Names as the drawing has them now, before somebody goes. */
function nameReader({ document }: Explorer): (key: string) => string {
  const names = new Map(document.nodes().map(({ id, node }): [string, string] => [id, labelOf(node)]))
  return (key) => names.get(key) ?? readableKey(key)
}
