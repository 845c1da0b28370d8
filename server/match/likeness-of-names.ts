/** How well an actor's names fit a name that was given, 0 … 1, and why, in words. */
export type NameLikeness = { score: number; reasons: string[] }

/** Below this nothing but a common word speaks for it. */
export const leastLikeness = 0.3
/** An alias is worth a little less than the name itself. */
const aliasWeight = 0.95

/** The best reason why a given name may mean an actor of this name and these aliases; null for none. */
export function likenessOfNames(
  given: string,
  actor: { name: string; aliases: readonly string[] },
): NameLikeness | null {
  const asked = formOf(given)
  const found = [
    { form: formOf(actor.name), alias: null },
    ...actor.aliases.map((alias) => ({ form: formOf(alias), alias })),
  ].flatMap(({ form, alias }): NameLikeness[] => {
    const like = likenessOf(asked, form)
    if (like === null) return []
    const [score, reason] = like
    if (alias === null) return [{ score, reasons: [reason] }]
    const reasons = reason === sameName ? [`alias "${alias}"`] : [`alias "${alias}"`, reason]
    return [{ score: Math.round(score * aliasWeight * 100) / 100, reasons }]
  })
  return found.toSorted((a, b) => b.score - a.score)[0] ?? null
}

type Form = { plain: string; words: string[] }

/** Names as they are compared: `words` without diacritics, capitals and signs. */
function formOf(name: string): Form {
  const plain = name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
  const folded = plain.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]/gu, '')
  return { plain, words: folded.match(/[\p{L}\p{N}]+/gu) ?? [] }
}

const sameName = 'same name'

function likenessOf(asked: Form, name: Form): [score: number, reason: string] | null {
  const [a, b] = [asked.words, name.words]
  const [lastA, lastB] = [a.at(-1), b.at(-1)]
  if (lastA === undefined || lastB === undefined) return null
  if (asked.plain === name.plain) return [1, sameName]
  if (a.join('') === b.join('')) return [0.97, 'same name but for accents, hyphens and spaces']
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return [0.9, 'same words in another order']
  const wrong = wrongLetters(a.join(' '), b.join(' '))
  if (wrong === 1) return [0.8, 'one letter apart']
  if (wrong === 2) return [0.65, 'two letters apart']
  if (lastA === lastB && isInitialOf(a, b)) return [0.7, 'surname and first initial']
  if (a.every((word) => b.includes(word)))
    return [shareOf(a, b), a.length === 1 && lastA === lastB ? 'surname only' : 'part of the name']
  if (b.every((word) => a.includes(word))) return [shareOf(b, a), 'the name and other words']
  return lastA === lastB ? [leastLikeness, 'same surname, another first name'] : null
}

/** Whether the first word of one is the first letter of the other's, and nothing else differs in number. */
function isInitialOf(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]]
  return (
    a.length > 1 &&
    b.length > 1 &&
    firstA[0] === firstB[0] &&
    (firstA.length === 1 || firstB.length === 1) &&
    Math.min(a.length, b.length) === 2
  )
}

function shareOf(some: readonly string[], all: readonly string[]): number {
  return Math.round((0.4 + (0.3 * some.length) / all.length) * 100) / 100
}

/** One wrong letter is allowed from five letters on, two from ten; null for more. Two letters that changed places are one. */
function wrongLetters(a: string, b: string): number | null {
  const most = allowedIn(Math.min(a.length, b.length))
  if (Math.abs(a.length - b.length) > most) return null
  const distance = distanceOf(a.slice(0, longest), b.slice(0, longest))
  return distance > most ? null : distance
}

const longest = 100

function allowedIn(length: number): 0 | 1 | 2 {
  if (length < 5) return 0
  return length < 10 ? 1 : 2
}

/** Letters to put in, leave out, change, or swap with the next. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
