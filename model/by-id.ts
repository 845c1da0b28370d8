/** Things by their ids; of several with one id the last. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Each thing once, by its id, in the order in which the ids come first. */
export function distinctById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...byId(items).values()]
}
