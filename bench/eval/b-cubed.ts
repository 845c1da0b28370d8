/** A gold mention: its chain, and the predicted cluster it was found in; null when it was not found. */
export type JudgedMention = { chain: string; cluster: string | null }

export type Found = { p: number | null; r: number | null; f1: number | null }

/**
 * B-cubed over all gold mentions of several documents (chains and clusters of different ones have nothing in common): a
 * mention that was not found is a cluster of its own, so that finding fewer mentions does not help.
 */
export function bCubedOverAll(documents: readonly (readonly JudgedMention[])[]): Found {
  const judged = documents.flatMap(judge)
  if (judged.length === 0) return { p: null, r: null, f1: null }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / judged.length
  const p = mean(judged.map((mention) => mention.precision))
  const r = mean(judged.map((mention) => mention.recall))
  return { p, r, f1: (2 * p * r) / (p + r) }
}

function judge(mentions: readonly JudgedMention[]): { precision: number; recall: number }[] {
  const chains = Map.groupBy(mentions, (mention) => mention.chain)
  const clusters = Map.groupBy(mentions, (mention) => mention.cluster)
  return mentions.map((mention) => {
    const chain = chains.get(mention.chain) ?? []
    if (mention.cluster === null) return { precision: 1, recall: 1 / chain.length }
    const both = chain.filter((other) => other.cluster === mention.cluster).length
    const cluster = clusters.get(mention.cluster) ?? []
    return { precision: both / cluster.length, recall: both / chain.length }
  })
}
