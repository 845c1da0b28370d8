import type { AttributionLink } from '../../../model/claim.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { mentionsAt, participantsOf } from '../participants/participants.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
import { carryingVerbs, documents, institutions, mediaNouns } from './speech-verbs.ts'
import { agentHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  childrenBy,
  childrenOf,
  lemmaOf,
  subtree,
  tagOf,
  textBetween,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** One who says it, before names are cut to keys: all that a link of the chain needs. */
export type Speaker = {
  participants: Participant[]
  kind: AttributionLink['kind']
  description: string | null
  cue: { start: number; end: number } | null
  /** The token of the speech verb or noun, to tell the coder's own event from it. */
  cueToken: number | null
}

/** A noun phrase as a speaker, by the word that says so. A medium carries, a document has its author's name. */
export function speakerAt(
  tree: SyntaxTree,
  heads: readonly number[],
  cueToken: number,
  index: MentionIndex,
  asCarrier = false,
): Speaker {
  const head = heads[0]
  const document = head !== undefined && documents.has(lemmaOf(tree, head))
  const medium = document ? mediumAround(tree, head, index) : null
  const named = heads.flatMap((one) => participantsOf(index, tree, one, { possessor: isOwned(tree, one) }))
  const participants = medium ?? (document && named.length === 0 ? authorsOf(tree, head, index) : named)
  const carries = asCarrier || medium !== null || heads.some((one) => isMedium(tree, one, index))
  const isPronoun = head !== undefined && tagOf(tree, head).startsWith('PRP')
  const meant = index.actors.get(participants[0]?.key ?? '')?.name ?? ''
  const description = head === undefined ? '' : isPronoun ? meant : phraseText(tree, head)
  return {
    participants,
    kind: carries ? 'carrier' : document ? 'document' : 'speaker',
    description: description === '' ? null : description,
    cue: cueSpan(tree, cueToken),
    cueToken,
  }
}

/** A document stands for whose it is, and so does the press of a country. */
const isOwned = (tree: SyntaxTree, head: number): boolean =>
  documents.has(lemmaOf(tree, head)) || wordClass('media').has(lemmaOf(tree, head))

/** Whether a noun phrase means a newspaper, agency or station. */
export function isMedium(tree: SyntaxTree, head: number, index: MentionIndex): boolean {
  if (documents.has(lemmaOf(tree, head))) return false
  if (mediaNouns.has(lemmaOf(tree, head))) return true
  return mentionsAt(index, tree, head).some(({ key }) => index.actors.get(key)?.type === 'media')
}

/** "a report in the New York Times": the medium carries it. */
function mediumAround(tree: SyntaxTree, document: number, index: MentionIndex): Participant[] | null {
  const media = childrenOf(tree, document)
    .filter(
      ({ label, index: head }) =>
        /^(?:nmod:(?:in|on|by|from|poss)|compound)$/u.test(label) && isMedium(tree, head, index),
    )
    .map(({ index: head }) => head)
  const found = media.flatMap((head) => participantsOf(index, tree, head, { possessor: false }))
  return found.length === 0 ? null : found
}

/** Whose document it is: "by the UN", "signed by Tamm", "adopted by the council". */
function authorsOf(tree: SyntaxTree, document: number, index: MentionIndex): Participant[] {
  const heads = [
    ...childrenBy(tree, document, 'nmod:by', 'nmod:from', 'nmod:of', 'nmod:poss'),
    ...childrenOf(tree, document)
      .filter(({ label, index: child }) => label.startsWith('acl') && authoring.has(lemmaOf(tree, child)))
      .flatMap(({ index: child }) => agentHeads(tree, child).filter((head) => head !== document)),
  ]
  return heads.flatMap((head) => participantsOf(index, tree, head, { possessor: false }))
}

const authoring = new Set([
  ...carryingVerbs,
  'sign',
  'adopt',
  'write',
  'draft',
  'compile',
  'prepare',
  'file',
  'send',
  'pass',
])

/** Whether a description without a name tells which body it is: "the Kenyan army" does, "the police" and "officials" do not. */
export function isKnownBody(name: string): boolean {
  const spoken = name.toLowerCase().split(' ')
  return spoken.length > 1 && institutions.has(spoken.at(-1) ?? '')
}

/** The words of the cue: the verb or noun; both words of "according to". */
function cueSpan(tree: SyntaxTree, token: number): Speaker['cue'] {
  const cue = tree.tokens[token]
  if (cue === undefined) return null
  const next = tree.tokens[token + 1]
  const two = wordOf(tree, token) === 'according' && next?.text === 'to'
  return { start: cue.start, end: two ? next.end : cue.end }
}

/** The words of a noun phrase without its relative clauses, at most twelve. */
function phraseText(tree: SyntaxTree, head: number): string {
  const skipped = new Set(
    basicChildrenOf(tree, head)
      .filter(
        (edge) =>
          edge.label.startsWith('acl') ||
          edge.label === 'appos' ||
          edge.label === 'case' ||
          edge.label === 'punct',
      )
      .flatMap((edge) => subtree(tree, edge.index)),
  )
  const tokens = subtree(tree, head).filter((token) => !skipped.has(token))
  const around = tokens.filter((_, at) => contiguous(tokens, at, tokens.indexOf(head)))
  const first = tree.tokens[around[0] ?? head]
  const last = tree.tokens[around.slice(0, 12).at(-1) ?? head]
  if (first === undefined || last === undefined) return wordOf(tree, head)
  return textBetween(tree, first.start, last.end)
}

function contiguous(tokens: readonly number[], at: number, head: number): boolean {
  const [from, to] = at < head ? [at, head] : [head, at]
  for (let i = from; i < to; i += 1) if ((tokens[i + 1] ?? 0) - (tokens[i] ?? 0) !== 1) return false
  return true
}
