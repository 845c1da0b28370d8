import { hedgeWords } from '../certainty/certainty-words.ts'
import { participantsOf } from '../participants/participants.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
import { quotedShare } from './quotes.ts'
import type { QuoteMap } from './quotes.ts'
import type { Speaker } from './speaker.ts'
import { grammaticalSubjects } from '../participants/subjects.ts'
import { isVerb, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** Who says a sentence, innermost first; nobody where it is empty. */
type Speakers = readonly Speaker[]
type Text = { article: { text: string }; trees: readonly SyntaxTree[]; index: MentionIndex }

/**
 * Who speaks in sentences that do not say so themselves: a quote that runs over sentences, a statement after a colon,
 * and a report that goes on ("They were also allegedly …"). One entry a sentence, empty where nobody does. `loose` are the
 * speakers outside the quotes of each sentence.
 */
export function runningSpeakers(
  article: { text: string },
  trees: readonly SyntaxTree[],
  { quotes, loose }: { quotes: QuoteMap; loose: readonly Speakers[] },
  index: MentionIndex,
): Speakers[] {
  const text = { article, trees, index }
  const own = trees.map((_, at) => known(text, at, loose[at] ?? []))
  const result: Speakers[] = trees.map(() => [])
  let block: Speakers = []
  let reported: { speakers: Speakers; at: number } | null = null
  trees.forEach((tree, at) => {
    const newParagraph = at > 0 && !sameParagraph(text, at - 1, at)
    const speakers = own[at] ?? []
    const somebodyElse = speakers.some((speaker) => isPerson(speaker)) && !firstPerson(tree)
    const opensBlock = tree.tokens.at(-1)?.text === ':' && speakers.length > 0
    if (quotedShare(quotes, at) > 0.5) {
      result[at] = speakers.length > 0 ? speakers : quoteSpeakers(text, at, own)
    } else if (block.length > 0 && !opensBlock && !somebodyElse) {
      result[at] = block
    } else if (speakers.length === 0 && reported !== null && at - reported.at <= 3 && hearsayAdverb(tree)) {
      result[at] = reported.speakers
      reported = { speakers: reported.speakers, at }
    }
    if (opensBlock) block = speakers
    else if (somebodyElse && newParagraph) block = []
    const said = speakers.length > 0 ? speakers : accordingTo(tree, index)
    if (said.some((speaker) => speaker.participants.length > 0)) reported = { speakers: said, at }
  })
  return result
}

function sameParagraph({ article, trees }: Text, a: number, b: number): boolean {
  const [first, second] = [trees[Math.min(a, b)], trees[Math.max(a, b)]]
  return (
    first !== undefined &&
    second !== undefined &&
    !article.text.slice(first.sentence.end, second.sentence.start).includes('\n')
  )
}

/** The speaker of a quote without one: named after it in the same paragraph, or before it; else whom the sentence before is about. */
function quoteSpeakers(text: Text, at: number, own: readonly Speakers[]): Speakers {
  for (const other of [at + 1, at - 1, at - 2, at + 2]) {
    const speakers = own[other] ?? []
    if (speakers.length > 0 && sameParagraph(text, at, other)) return speakers
  }
  for (const beside of [at - 1, at + 1, at + 2]) {
    if (beside < 0 || !sameParagraph(text, at, beside)) continue
    const subject = subjectOf(text, beside).filter(({ key }) => key.startsWith('person:'))
    if (subject.length > 0) return [silent(subject)]
  }
  for (const before of [at - 1, at - 2]) {
    const speakers = own[before] ?? []
    if (speakers.length > 0) return speakers
  }
  return own[at + 1] ?? []
}

const silent = (participants: Participant[]): Speaker => ({
  participants,
  kind: 'speaker',
  description: null,
  cue: null,
  cueToken: null,
})

/** "it said", "they added": a pronoun that means nobody known is whom the sentence before is about. */
function known(text: Text, at: number, speakers: Speakers): Speakers {
  const tree = text.trees[at]
  return speakers.flatMap((speaker) => {
    if (speaker.participants.length > 0 || speaker.description !== null || tree === undefined)
      return [speaker]
    if (at === 0 || speaker.cueToken === null || !sameParagraph(text, at - 1, at)) return []
    const pronouns = grammaticalSubjects(tree, speaker.cueToken).map((head) => wordOf(tree, head))
    const subject = subjectOf(text, at - 1).filter(({ key }) =>
      pronouns.some((word) => (word === 'it' ? !key.startsWith('person:') : word === 'they')),
    )
    return subject.length === 0 ? [] : [{ ...speaker, participants: subject }]
  })
}

/** Whom a sentence is about: the subject of its main verb. */
function subjectOf({ trees, index }: Text, at: number): Participant[] {
  const tree = trees[at]
  // A closing quotation mark that the splitter leaves to the next sentence is taken for its root.
  const isTop = (above: number): boolean => /^\W+$/u.test(tree?.tokens[above]?.text ?? '')
  const root =
    tree?.basicGovernor.findIndex(
      (edge, token) => (edge === null || isTop(edge.index)) && isVerb(tree, token),
    ) ?? -1
  if (tree === undefined || root < 0) return []
  return grammaticalSubjects(tree, root).flatMap((head) =>
    participantsOf(index, tree, head, { possessor: false }),
  )
}

/** A study that concludes something does not take the word from who is quoting it. */
function isPerson(speaker: Speaker): boolean {
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

function accordingTo(tree: SyntaxTree, index: MentionIndex): Speakers {
  for (let token = 0; token < tree.tokens.length; token += 1) {
    const edge = tree.children[token]?.find((child) => child.label === 'obl:according_to')
    if (edge !== undefined) {
      const participants = participantsOf(index, tree, edge.index, { possessor: false })
      return [silent(participants)]
    }
  }
  return []
}
