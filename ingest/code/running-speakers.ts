import { looseSpeaker } from './attribution.ts'
import type { Speaker } from './attribution.ts'
import type { MentionIndex } from './participants.ts'
import { quotedShare } from './quotes.ts'
import type { QuoteMap } from './quotes.ts'
import { hedgeWords } from './certainty-words.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/**
 * Who speaks in sentences that do not say so themselves: a quote that runs over sentences, a statement after a colon,
 * and a report that goes on ("They were also allegedly …"). One entry a sentence, null where nobody does.
 */
export function runningSpeakers(
  article: { text: string },
  trees: readonly SyntaxTree[],
  quotes: QuoteMap,
  index: MentionIndex,
): (Speaker | null)[] {
  const own = trees.map((tree, at) =>
    looseSpeaker(tree, (token) => quotes.inside[at]?.[token] !== true, index),
  )
  const result: (Speaker | null)[] = trees.map(() => null)
  let block: Speaker | null = null
  let reported: { speaker: Speaker; at: number } | null = null
  trees.forEach((tree, at) => {
    const newParagraph =
      at > 0 && article.text.slice(trees[at - 1]?.sentence.end ?? 0, tree.sentence.start).includes('\n')
    const speaker = own[at] ?? null
    const opensBlock = tree.tokens.at(-1)?.text === ':' && speaker !== null
    if (quotedShare(quotes, at) > 0.5) {
      result[at] = speaker ?? quoteSpeaker(at, own, trees, article)
    } else if (
      block !== null &&
      !opensBlock &&
      (speaker === null || !isSomebodyElse(speaker) || firstPerson(tree))
    ) {
      result[at] = block
    } else if (speaker === null && reported !== null && at - reported.at <= 3 && hearsayAdverb(tree)) {
      result[at] = reported.speaker
      reported = { speaker: reported.speaker, at }
    }
    if (opensBlock) block = speaker
    else if (
      block !== null &&
      speaker !== null &&
      isSomebodyElse(speaker) &&
      !firstPerson(tree) &&
      newParagraph
    )
      block = null
    const said = speaker ?? accordingTo(tree, index)
    if (said !== null && said.participants.length > 0) reported = { speaker: said, at }
  })
  return result
}

/** The speaker of a quote without one: named after it in the same paragraph, or before it. */
function quoteSpeaker(
  at: number,
  own: readonly (Speaker | null)[],
  trees: readonly SyntaxTree[],
  article: { text: string },
): Speaker | null {
  const sameParagraph = (a: number, b: number): boolean => {
    const [first, second] = [trees[Math.min(a, b)], trees[Math.max(a, b)]]
    return (
      first !== undefined &&
      second !== undefined &&
      !article.text.slice(first.sentence.end, second.sentence.start).includes('\n')
    )
  }
  for (const other of [at + 1, at - 1, at - 2, at + 2]) {
    const speaker = own[other]
    if (speaker !== null && speaker !== undefined && sameParagraph(at, other)) return speaker
  }
  for (const before of [at - 1, at - 2]) {
    const speaker = own[before]
    if (speaker !== null && speaker !== undefined) return speaker
  }
  return own[at + 1] ?? null
}

/** A study that concludes something does not take the word from who is quoting it. */
function isSomebodyElse(speaker: Speaker): boolean {
  return speaker.participants.some(({ key }) => key.startsWith('person:'))
}

function firstPerson(tree: SyntaxTree): boolean {
  return tree.lemmas.some((lemma) => ['i', 'we', 'my', 'our'].includes(lemma))
}

function hearsayAdverb(tree: SyntaxTree): boolean {
  return (
    tree.tokens.some((token) =>
      ['reportedly', 'alleged'].includes(hedgeWords.get(token.text.toLowerCase()) ?? ''),
    ) || /\breported to\b/u.test(tree.tokens.map((token) => token.text).join(' '))
  )
}

function accordingTo(tree: SyntaxTree, index: MentionIndex): Speaker | null {
  for (let token = 0; token < tree.tokens.length; token += 1) {
    const edge = tree.children[token]?.find((child) => child.label === 'obl:according_to')
    if (edge !== undefined) {
      const participants = (index.bySentence.get(tree.sentence.index) ?? []).filter(
        (mention) => mention.head === edge.index && mention.actor !== null,
      )
      return {
        participants: participants.map((mention) => ({ key: mention.actor ?? '', mention })),
        kind: 'speaker',
        description: null,
        cue: null,
        cueToken: null,
      }
    }
  }
  return null
}
