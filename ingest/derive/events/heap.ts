/** A priority queue: `pop` gives the item that stands before all others by `before`. */
export class Heap<Item> {
  readonly #items: Item[] = []
  readonly #before: (a: Item, b: Item) => boolean

  constructor(before: (a: Item, b: Item) => boolean) {
    this.#before = before
  }

  push(item: Item): void {
    const items = this.#items
    let place = items.push(item) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.#isBefore(place, parent)) return
      this.#swap(place, parent)
      place = parent
    }
  }

  pop(): Item | undefined {
    const items = this.#items
    const [first] = items
    const last = items.pop()
    if (items.length === 0 || last === undefined) return first
    items[0] = last
    for (let place = 0; ;) {
      const [left, right] = [2 * place + 1, 2 * place + 2]
      const child = right < items.length && this.#isBefore(right, left) ? right : left
      if (child >= items.length || !this.#isBefore(child, place)) return first
      this.#swap(place, child)
      place = child
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [itemA, itemB] = [this.#items[a], this.#items[b]]
    return itemA !== undefined && itemB !== undefined && this.#before(itemA, itemB)
  }

  #swap(a: number, b: number): void {
    const [itemA, itemB] = [this.#items[a], this.#items[b]]
    if (itemA === undefined || itemB === undefined) return
    this.#items[a] = itemB
    this.#items[b] = itemA
  }
}
