import type { Size } from '../../../model/claim.ts'
import type { StatedIn } from './claim-draft.ts'

/** Whom a size counts. */
export const counted = ['dead', 'injured', 'arrested'] as const
export type Counted = (typeof counted)[number]

/** A number of people as somebody writes it: from, to, and by which words of the sentence; all empty where it says nothing. */
export type CountDraft = { low: string; high: string; words: string }
export type SizeDraft = Record<Counted, CountDraft>

const nothing: CountDraft = { low: '', high: '', words: '' }
export const emptySize: SizeDraft = { dead: nothing, injured: nothing, arrested: nothing }

/** The form of a size that is there. */
export function sizeDraftOf(size: Size | null, sentence: StatedIn): SizeDraft {
  const draftOf = (count: Size[Counted] | undefined): CountDraft =>
    count === null || count === undefined
      ? nothing
      : {
          low: String(count.low),
          high: String(count.high),
          words: sentence.text.slice(count.start - sentence.start, count.end - sentence.start),
        }
  return { dead: draftOf(size?.dead), injured: draftOf(size?.injured), arrested: draftOf(size?.arrested) }
}

/** Why a form of a size cannot stand as it is; null when it can. */
export function troubleOfSize(draft: SizeDraft, sentence: StatedIn): string | null {
  for (const { low, high, words } of Object.values(draft).filter(isGiven)) {
    if (!/^\d{1,9}$/u.test(low) || !/^\d{0,9}$/u.test(high)) return 'Give numbers of people in figures.'
    if (high !== '' && Number(high) < Number(low)) return 'A number ends below where it begins.'
    if (words.trim() === '' || !sentence.text.includes(words.trim()))
      return 'Write the words of each number as the sentence has them.'
  }
  return null
}

/**
 * What a form says; null where it says nothing. The form must be free of trouble. Words that stand in the sentence more than
 * once keep the place that they had in `before`.
 */
export function sizeOf(draft: SizeDraft, sentence: StatedIn, before: Size | null = null): Size | null {
  const countOf = (kind: Counted): Size[Counted] => {
    const count = draft[kind]
    if (!isGiven(count)) return null
    const words = count.words.trim()
    const former = before?.[kind]?.start
    const stands = former !== undefined && sentence.text.startsWith(words, former - sentence.start)
    const start = stands ? former : sentence.start + sentence.text.indexOf(words)
    const low = Number(count.low)
    return { low, high: count.high === '' ? low : Number(count.high), start, end: start + words.length }
  }
  const [dead, injured, arrested] = [countOf('dead'), countOf('injured'), countOf('arrested')]
  return dead === null && injured === null && arrested === null ? null : { dead, injured, arrested }
}

function isGiven({ low, high, words }: CountDraft): boolean {
  return low !== '' || high !== '' || words.trim() !== ''
}
