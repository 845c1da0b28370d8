import type {
  ChangesAnswer,
  ClaimDifference,
  ComparedCount,
  ComparedPassage,
} from '../../../model/api/revisions.ts'
import { counted } from '../../graph/mirror/rows.ts'

const names: Record<ClaimDifference, string> = {
  type: 'what happened',
  mode: 'how it happened',
  actors: 'who did it',
  recipients: 'to whom',
  speakers: 'who says so',
  date: 'when',
  place: 'where',
  modality: 'whether it happened yet',
  polarity: 'whether it is denied',
  hedge: 'how sure the words are',
  size: 'how many were hurt or arrested',
  words: 'its words',
}

/** "Differs in who did it, when" */
export function differenceWords(differs: readonly ClaimDifference[]): string {
  return `Differs in ${differs.map((name) => names[name]).join(', ')}`
}

/** How much changed, in one sentence. */
export function summaryWords({
  passages,
  claims,
}: {
  passages: ChangesAnswer['passages']
  claims: Omit<ChangesAnswer['claims'], 'earlier' | 'later'>
}): string {
  const count = (change: ComparedPassage['change']) =>
    passages.filter((passage) => passage.change === change).length
  const changed = [
    { number: count('added'), what: 'added' },
    { number: count('dropped'), what: 'dropped' },
    { number: count('reworded'), what: 'reworded' },
  ].filter(({ number }) => number > 0)
  const sentences =
    changed.length === 0
      ? 'The sentences are the same'
      : `Of the sentences ${changed.map(({ number, what }) => `${String(number)} ${what}`).join(', ')}, ${String(count('same'))} the same`
  const { added, dropped, reworded, same } = claims
  const isSame = added.length + dropped.length + reworded.length === 0
  if (isSame) return `${sentences}; ${counted(same, 'claim')} in the same words.`
  const claimParts = [
    { number: added.length, what: 'new' },
    { number: dropped.length, what: 'gone' },
    { number: reworded.length, what: 'made otherwise' },
    { number: same, what: 'the same' },
  ].filter(({ number }) => number > 0)
  return `${sentences}; of the claims ${claimParts.map(({ number, what }) => `${String(number)} ${what}`).join(', ')}.`
}

/** What was not compared, and what follows from it; null where all claims were. */
export function partWords({
  earlier,
  later,
}: Pick<ChangesAnswer['claims'], 'earlier' | 'later'>): string | null {
  if ([earlier, later].every(({ compared, total }) => compared === total)) return null
  return `Only a part was compared: ${comparedWords(earlier)} of the earlier text and ${comparedWords(later)} of the later one. A claim told as new or gone may stand in the rest.`
}

function comparedWords({ compared, total }: ComparedCount): string {
  return compared === total
    ? `all ${counted(total, 'claim')}`
    : `the first ${compared.toLocaleString('en')} of ${counted(total, 'claim')}`
}

type Part = { kind: 'passage'; passage: ComparedPassage } | { kind: 'folded'; words: string }

/** What changed, with a word for how many sentences between are the same; nothing where nothing changed. */
export function changedParts(passages: readonly ComparedPassage[]): Part[] {
  if (passages.every(({ change }) => change === 'same')) return []
  const parts: Part[] = []
  let same = 0
  const fold = () => {
    if (same > 0) parts.push({ kind: 'folded', words: `${counted(same, 'sentence')} the same` })
    same = 0
  }
  for (const passage of passages) {
    if (passage.change === 'same') same += 1
    else {
      fold()
      parts.push({ kind: 'passage', passage })
    }
  }
  fold()
  return parts
}
