import { basicChildrenOf, isNoun, isVerb, lemmaOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const negators = new Set(['not', "n't", 'never', 'no', 'neither', 'hardly', 'scarcely', 'nor', 'nowhere'])
const nobody = new Set(['nobody', 'none', 'nothing', 'neither'])
/** "not only", "not just": what follows is so all the same. */
const restrictors = new Set(['only', 'just', 'merely', 'simply', 'least'])
/** "at no point", "under no circumstances", "by no means". */
const occasions = new Set([
  'point',
  'time',
  'stage',
  'circumstance',
  'way',
  'mean',
  'means',
  'account',
  'case',
])

/** Whether a clause is negated: "did not", "never", "no longer", "no one", "no troops were". */
export const isNegated = (tree: SyntaxTree, head: number): boolean => negatorsOf(tree, head).length % 2 === 1

/** The words that negate a clause. */
export function negatorsOf(tree: SyntaxTree, head: number): number[] {
  const found = basicChildrenOf(tree, head).flatMap(({ label, index }) => {
    const word = wordOf(tree, index)
    if (label === 'advmod') {
      // "is far from defeating them"
      if (word === 'far') return wordOf(tree, index + 1) === 'from' && index + 1 < head ? [index] : []
      if (word === 'longer') return wordOf(tree, index - 1) === 'no' ? [index] : []
      return negators.has(word) && !isRestricted(tree, index) ? [index] : []
    }
    if (label === 'cc:preconj' || label === 'cc') return word === 'neither' || word === 'nor' ? [index] : []
    if (!isVerb(tree, head)) return []
    if (label.startsWith('nsubj') || label === 'obj') return negatorOfNominal(tree, index)
    return label === 'obl' ? negatorOfPhrase(tree, index) : []
  })
  return [...new Set(found)]
}

function isRestricted(tree: SyntaxTree, negator: number): boolean {
  return (
    restrictors.has(wordOf(tree, negator + 1)) ||
    basicChildrenOf(tree, negator).some((edge) => restrictors.has(wordOf(tree, edge.index)))
  )
}

/** The "no" of "no troops", but not that of "no fewer than twenty". */
export function noBefore(tree: SyntaxTree, noun: number): number | undefined {
  return basicChildrenOf(tree, noun).find(
    ({ label, index }) =>
      label === 'det' &&
      wordOf(tree, index) === 'no' &&
      !['fewer', 'less', 'more', 'other'].includes(wordOf(tree, index + 1)),
  )?.index
}

/** "nobody", "no troops", "not a single soldier", "neither Peru nor Chile", "none of them". */
function negatorOfNominal(tree: SyntaxTree, head: number): number[] {
  if (nobody.has(wordOf(tree, head))) return [head]
  const no = noBefore(tree, head)
  if (no !== undefined) return [no]
  return basicChildrenOf(tree, head)
    .filter(({ label, index }) => {
      const word = wordOf(tree, index)
      if (label === 'cc:preconj') return word === 'neither'
      if (label === 'det') return nobody.has(word)
      return label === 'advmod' && word === 'not' && index < head && !isRestricted(tree, index)
    })
    .map(({ index }) => index)
}

/** "at no point", "under no circumstances"; "by nobody", "to none of them". */
function negatorOfPhrase(tree: SyntaxTree, head: number): number[] {
  if (nobody.has(wordOf(tree, head))) return [head]
  const no = isNoun(tree, head) && occasions.has(lemmaOf(tree, head)) ? noBefore(tree, head) : undefined
  return no === undefined ? [] : [no]
}
