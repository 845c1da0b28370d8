/** Two articles that are near-copies. */
export type Edge = { readonly article: string; readonly other: string }

/**
 * The story of each article, and of all that hang together with them however far: the smallest id of the group. `edgesOf`
 * gives the near-copies of some articles; it is asked once for all that are equally far away.
 */
export async function storiesOf(
  articles: readonly string[],
  edgesOf: (articles: readonly string[]) => Promise<readonly Edge[]>,
): Promise<Map<string, string>> {
  const parents = new Map<string, string>()
  const rootOf = (article: string): string => {
    let root = article
    for (
      let parent = parents.get(root);
      parent !== undefined && parent !== root;
      parent = parents.get(root)
    ) {
      root = parent
    }
    parents.set(article, root)
    return root
  }
  for (const article of articles) parents.set(article, article)
  for (let farthest: readonly string[] = [...parents.keys()]; farthest.length > 0;) {
    const next = new Set<string>()
    for (const { article, other } of await edgesOf(farthest)) {
      if (!parents.has(other)) {
        parents.set(other, other)
        next.add(other)
      }
      const [a, b] = [rootOf(article), rootOf(other)]
      if (a < b) parents.set(b, a)
      else parents.set(a, b)
    }
    farthest = [...next]
  }
  return new Map([...parents.keys()].map((article) => [article, rootOf(article)]))
}
