import { countryNamed } from '../../../knowledge/countries.ts'
import { isSurnameOfOffice } from '../../../knowledge/offices.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Candidate, Shape } from '../candidate.ts'
import { isCapitalised, lemmaOf, lowerText, tagOf, textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * Names that only their neighbours betray: "Civic Passion's Anu Tamm", "Anu Tamm of People Power", "members of Sea Org" name
 * organisations; "France's Macron" a person whom the office list knows.
 */
export function affiliatedNames(
  document: DocumentView,
  view: SentenceView,
  names: readonly Candidate[],
): { first: number; end: number; shape: Shape }[] {
  const covered = new Set<number>()
  // A miscellaneous name ("New Democrats") says nothing yet of what it names.
  for (const name of names.filter((item) => item.shape !== 'other'))
    for (let token = name.first; token < name.end; token += 1) covered.add(token)
  const found: { first: number; end: number; shape: Shape }[] = []
  for (let first = 0; first < view.tokens.length; first += 1) {
    if (!startsRun(view, first, covered)) continue
    let end = first + 1
    while (end < view.tokens.length && !covered.has(end) && isWordOfName(view, end)) end += 1
    const shape = shapeOf(document, view, names, first, end)
    if (shape !== null) found.push({ first, end, shape })
    first = end
  }
  return found
}

const isWordOfName = (view: SentenceView, token: number) =>
  isCapitalised(view, token) && tagOf(view, token).startsWith('NN')

const startsRun = (view: SentenceView, token: number, covered: ReadonlySet<number>) =>
  !covered.has(token) && isWordOfName(view, token)

function shapeOf(
  document: DocumentView,
  view: SentenceView,
  names: readonly Candidate[],
  first: number,
  end: number,
): Shape | null {
  const person = (test: (name: Candidate) => boolean) =>
    names.some((name) => name.shape === 'person' && test(name))
  const article = lowerText(view, first - 1) === 'the' ? 1 : 0
  const behindOf = lowerText(view, first - article - 1) === 'of'
  const behindTo = lowerText(view, first - article - 1) === 'to'
  const word = tokenText(view, first)
  const isNameLike = end - first >= 2 || (/^\p{Lu}{2,6}$/u.test(word) && end - first === 1)
  if (isNameLike && roleNounOf(lemmaOf(view, end - 1))?.kind !== 'one') {
    if (/^['’]s?$/u.test(tokenText(view, end)) && person((name) => name.first === end + 1))
      return 'organization'
    if (behindOf && person((name) => name.end === first - article - 1)) return 'organization'
    if (
      behindOf &&
      /^(?:member|leader|founder|chairman|supporter|activist|follower)$/u.test(
        lemmaOf(view, first - article - 2),
      )
    )
      return 'organization'
    // "She joined the Sea Watch"
    if (/^(?:join|found|co-found|quit|disband|head)$/u.test(lemmaOf(view, first - article - 1)))
      return 'organization'
  }
  if (behindTo && lemmaOf(view, first - article - 2) === 'belong') return 'organization'
  if (end - first !== 1 || !/^['’]s?$/u.test(tokenText(view, first - 1))) return null
  const owner = names.find((name) => name.end === first - 1 && name.shape === 'country')
  const code = owner === undefined ? undefined : countryNamed(owner.text)?.code
  return code !== undefined && isSurnameOfOffice(textBetween(document, view, first, end), code)
    ? 'person'
    : null
}
