import { childrenOf, governorsOf } from './syntax-tree.ts'
import type { Edge, SyntaxTree } from './syntax-tree.ts'

/** Steps beyond which a way explains nothing. */
const longest = 12

/**
 * The shortest way through the parse from one of the tokens to another, in words: "imposed →obj sanctions →nmod:on Peru",
 * "attack ←ccomp said". Only the word itself where they are one; null where no way leads there.
 */
export function pathBetween(tree: SyntaxTree, from: readonly number[], to: number): string | null {
  const cameFrom = new Map<number, Step | null>(from.map((token) => [token, null]))
  let ends: readonly number[] = from
  for (let step = 0; step <= longest && ends.length > 0; step += 1) {
    if (cameFrom.has(to)) return wordsOf(tree, cameFrom, to)
    const next: number[] = []
    const reach = (edge: Edge, token: number, arrow: Step['arrow']): void => {
      if (cameFrom.has(edge.index)) return
      cameFrom.set(edge.index, { token, arrow, label: edge.label })
      next.push(edge.index)
    }
    // Downwards first: of two ways of one length the one through the clause's own words.
    for (const token of ends) {
      for (const edge of childrenOf(tree, token)) reach(edge, token, '→')
      for (const edge of governorsOf(tree, token)) reach(edge, token, '←')
    }
    ends = next
  }
  return null
}

/** By which edge a token was reached, and from where. */
type Step = { token: number; arrow: '→' | '←'; label: string }

function wordsOf(tree: SyntaxTree, cameFrom: ReadonlyMap<number, Step | null>, to: number): string {
  const step = cameFrom.get(to) ?? null
  const word = tree.tokens[to]?.text ?? ''
  return step === null ? word : `${wordsOf(tree, cameFrom, step.token)} ${step.arrow}${step.label} ${word}`
}
