import type { EventType } from '../../../model/plover/event-types.ts'
import type { Predicate } from '../participants/predicates.ts'
import { ancestors, bareLabel, basicChildrenOf, isVerb, lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** How a predicate stands under another: as what is asked, promised, blamed …; null where it stands by itself. */
export type Embedding = {
  matrix: Predicate
  /** absorbed: the matrix says it all (agree to meet); requested: asked for, not done; blamed: what somebody is accused of or judged for. */
  role: 'absorbed' | 'requested' | 'blamed'
}

const roleOf: Readonly<Record<EventType, Embedding['role']>> = {
  AGREE: 'absorbed',
  CONSULT: 'absorbed',
  SUPPORT: 'blamed',
  CONCEDE: 'absorbed',
  COOPERATE: 'absorbed',
  AID: 'absorbed',
  RETREAT: 'absorbed',
  REQUEST: 'requested',
  ACCUSE: 'blamed',
  REJECT: 'absorbed',
  THREATEN: 'absorbed',
  PROTEST: 'blamed',
  SANCTION: 'blamed',
  MOBILIZE: 'requested',
  COERCE: 'blamed',
  ASSAULT: 'blamed',
}

/** The nearest predicate above whose content, object or reason this one is. */
export function embeddingOf(
  tree: SyntaxTree,
  predicate: Predicate,
  all: readonly Predicate[],
): Embedding | null {
  let node = predicate.carrier
  const direct = predicate.trigger
  for (const { label, index } of ancestors(tree, node)) {
    const matrix = all.find(
      (other) =>
        other !== predicate &&
        (other.carrier === index || other.trigger === index) &&
        other.trigger !== direct &&
        other.carrier !== predicate.carrier,
    )
    const bare = bareLabel(label)
    if (
      bare === 'nmod' &&
      basicChildrenOf(tree, node).some(
        (edge) => ['case', 'mark'].includes(edge.label) && exampleWords.has(wordOf(tree, edge.index)),
      )
    )
      return null
    if (matrix !== undefined) {
      const marks = basicChildrenOf(tree, node)
        .filter((edge) => edge.label === 'mark' || edge.label === 'case')
        .map((edge) => wordOf(tree, edge.index))
      return linkOf(tree, matrix, node, bare, label, marks)
    }
    const passes =
      bare === 'conj' ||
      bare === 'xcomp' ||
      bare === 'nmod' ||
      (bare === 'ccomp' && wordClass('transparent').has(lemmaOf(tree, index)))
    if (!passes) return null
    if (bare === 'xcomp' && isVerb(tree, index) && !wordClass('transparent').has(lemmaOf(tree, index)))
      return null
    if (
      bare === 'conj' &&
      isVerb(tree, node) &&
      basicChildrenOf(tree, node).some((edge) => edge.label.startsWith('nsubj'))
    )
      return null
    node = index
  }
  return null
}

/** "gestures like ending the broadcasts": an example of what was done, which stands by itself. */
const exampleWords = new Set(['like', 'such', 'including', 'except', 'besides'])

/** What forbids somebody something by rule. */
const forbidding = new Set(['ban', 'bar', 'prohibit', 'forbid', 'exclude', 'disqualify', 'restrict'])

/** What stands behind these is told beside the event, not by it. */
const circumstances = new Set([
  'after',
  'before',
  'during',
  'following',
  'since',
  'amid',
  'despite',
  'until',
  'while',
  'ahead',
])

function linkOf(
  tree: SyntaxTree,
  matrix: Predicate,
  node: number,
  bare: string,
  label: string,
  marks: readonly string[],
): Embedding | null {
  const role = roleOf[matrix.entry.type]
  if (bare === 'conj') return null
  if (label === 'acl:relcl') return null
  // "regretted having expelled him": what was done before stands by itself.
  if (bare === 'xcomp' && basicChildrenOf(tree, node).some(({ index }) => wordOf(tree, index) === 'having'))
    return null
  if (bare === 'xcomp' || bare === 'ccomp')
    return {
      matrix,
      role:
        role === 'blamed' && ['SANCTION', 'COERCE', 'ASSAULT'].includes(matrix.entry.type)
          ? 'requested'
          : role,
    }
  if (bare === 'acl' && tagOf(tree, node) !== 'VBN') return { matrix, role }
  if (bare === 'advcl' || (bare === 'obl' && isVerb(tree, node))) {
    if (marks.some((mark) => ['for', 'of', 'over', 'with', 'as'].includes(mark)) && role === 'blamed')
      return { matrix, role }
    // "barred it from leaving": what is forbidden is no event.
    if (marks.includes('from') && forbidding.has(matrix.entry.lemma)) return { matrix, role: 'absorbed' }
    const promised = ['AGREE', 'REJECT', 'THREATEN'].includes(matrix.entry.type)
    if (marks.includes('to') && (role === 'requested' || promised)) return { matrix, role }
    return null
  }
  if (bare === 'obl' && marks.some((mark) => circumstances.has(mark))) return null
  if (bare === 'obj' || bare === 'nmod' || bare === 'obl' || bare === 'nsubj:pass')
    return isVerb(tree, node) ? null : { matrix, role }
  return null
}
