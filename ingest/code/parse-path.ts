import { childrenOf, governorsOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** Steps beyond which a way explains nothing. */
const longest = 12

/**
 * The shortest way through the parse from one of the tokens to another, in words: "imposed →obj sanctions →nmod:on Peru",
 * "attack ←ccomp said". Only the word itself where they are one; null where no way leads there.
 */
export function pathBetween(tree: SyntaxTree, from: readonly number[], to: number): string | null {
  const seen = new Set(from)
  let ways = from.map((token) => ({ token, words: textOf(tree, token) }))
  for (let step = 0; step <= longest && ways.length > 0; step += 1) {
    const arrived = ways.find((way) => way.token === to)
    if (arrived !== undefined) return arrived.words
    ways = ways.flatMap(({ token, words }) =>
      neighbours(tree, token).flatMap(({ index, arrow }) => {
        if (seen.has(index)) return []
        seen.add(index)
        return [{ token: index, words: `${words} ${arrow} ${textOf(tree, index)}` }]
      }),
    )
  }
  return null
}

/** Downwards first: of two ways of one length the one through the clause's own words. */
function neighbours(tree: SyntaxTree, token: number): { index: number; arrow: string }[] {
  return [
    ...childrenOf(tree, token).map(({ index, label }) => ({ index, arrow: `→${label}` })),
    ...governorsOf(tree, token).map(({ index, label }) => ({ index, arrow: `←${label}` })),
  ]
}

const textOf = (tree: SyntaxTree, token: number): string => tree.tokens[token]?.text ?? ''
