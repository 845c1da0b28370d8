import type { MentionIndex, Participant } from '../participants/participants.ts'
import type { ResolvedMention } from '../../mention/resolved-article.ts'
import { tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** The mentions of one sentence as stretches of tokens, for rules that read along the words where parses are unsure. */
export type Spans = {
  tree: SyntaxTree
  index: MentionIndex
  mentions: readonly ResolvedMention[]
}

/** Prepares a sentence for reading along its words. */
export function spansOf(tree: SyntaxTree, index: MentionIndex): Spans {
  return { tree, index, mentions: index.bySentence.get(tree.sentence.index) ?? [] }
}

const isPersonMention = (mention: ResolvedMention): boolean => mention.type === 'person'

const widest = (mentions: readonly ResolvedMention[]): ResolvedMention | undefined =>
  mentions.toSorted((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))[0]

/** The personal name that starts at a token. */
export function personFrom(spans: Spans, token: number): Participant | null {
  const mention = widest(
    spans.mentions.filter(
      (item) => item.kind === 'name' && isPersonMention(item) && item.firstToken === token,
    ),
  )
  return asKnown(spans, mention)
}

/** The person whose mention ends right before a token: by name, or by words that stand for somebody named. */
export function personUpTo(spans: Spans, token: number): Participant | null {
  const ending = spans.mentions.filter((item) => isPersonMention(item) && item.endToken === token)
  const named = widest(ending.filter((item) => item.kind === 'name'))
  return asKnown(spans, named ?? widest(ending.filter((item) => item.actor?.includes('@') === false)))
}

/** The state, organisation or group whose mention ends right before a token: the widest that does. */
export function bodyUpTo(spans: Spans, token: number): Participant | null {
  const ending = spans.mentions.filter(
    (item) => item.endToken === token && !isPersonMention(item) && item.actor !== null,
  )
  return asKnown(spans, widest(ending.filter((item) => item.kind === 'name')) ?? widest(ending))
}

/** The same for a mention that starts at a token, behind its article. */
export function bodyFrom(spans: Spans, token: number): Participant | null {
  const starting = spans.mentions.filter(
    (item) =>
      !isPersonMention(item) &&
      item.actor !== null &&
      (item.firstToken === token ||
        (item.firstToken === token + 1 && /^(?:DT|PRP\$)$/u.test(tagOf(spans.tree, token)))),
  )
  return asKnown(spans, widest(starting))
}

function asKnown(spans: Spans, mention: ResolvedMention | undefined): Participant | null {
  return mention === undefined || mention.actor === null || !spans.index.actors.has(mention.actor)
    ? null
    : { key: mention.actor, mention }
}

/** Whether a token stands inside a personal name. */
export function insidePerson(spans: Spans, token: number): boolean {
  return spans.mentions.some(
    (item) =>
      item.kind === 'name' && isPersonMention(item) && item.firstToken <= token && token < item.endToken,
  )
}

/** Whether a token belongs to words for a time. */
export function insideTime(spans: Spans, token: number): boolean {
  return spans.tree.sentence.times.some((time) => time.firstToken <= token && token < time.endToken)
}

/** The words of some tokens as the article writes them, joined by single spaces except around hyphens and possessives. */
export function textOf(tree: SyntaxTree, first: number, end: number): string {
  let text = ''
  for (let token = first; token < end; token += 1) {
    const { text: word = '', start = 0 } = tree.tokens[token] ?? {}
    const touches = token > first && tree.tokens[token - 1]?.end === start
    text += touches || text === '' ? word : ` ${word}`
  }
  return text
}

/** Whether the token is one of the articles "a" and "an", or "one", "some", "another". */
export const isIndefinite = (tree: SyntaxTree, token: number): boolean =>
  /^(?:a|an|another|some|one|any|every|each)$/u.test(wordOf(tree, token))

/** Whether a mention only owns what follows: "NATO's". */
export const isPossessor = ({ tree }: Spans, { mention }: Participant): boolean =>
  mention.kind !== 'pronoun' && tagOf(tree, mention.endToken) === 'POS'
