import { countryOfDemonym } from '../../../knowledge/countries.ts'
import { organWords } from '../../../knowledge/name-words.ts'
import { words } from '../../../knowledge/phrases.ts'
import { isCapitalised, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Capitalised nouns that head the names of organisations. */
const organizationHeads = new Set(
  words(`ministry, department, council, party, committee, commission, agency, court, university, institute, army, police,
    union, association, federation, bank, group, corporation, front, movement, office, bureau, board, authority, church,
    congress, parliament, assembly, senate, command, forces, force, service, services, foundation, fund, organization,
    organisation, alliance, coalition, brigade, league, club, company, hospital, school, college, museum, centre, center,
    society, trust, network, academy, navy, guard, guards, corps, fleet, times, herald, post, news, gazette, tribune,
    television, radio, tribunal, secretariat, embassy, consulate, airlines, airways, industries, technologies,
    systems, partners, holdings, initiative, project, observatory, watch, brotherhood, confederation, chamber, division,
    battalion, regiment, squadron, administration, government, cabinet, treasury, legislature, militia, camp, team, united`),
)
/** Words that join what stands behind a head to it: "Ministry of Defence", "Committee on Energy and Trade". */
const linkWords = new Set(['of', 'for', 'on', 'and', '&'])
/** Heads that are as often common nouns or titles of something else when they stand with a country alone. */
const weakHeads = new Set(
  words(
    'government, forces, force, army, police, team, camp, parliament, cabinet, united, administration, navy, embassy, group',
  ),
)

/** Bodies that are named after what they talk about: "Committee on Energy". */
const deliberating = new Set(words('committee, commission, council'))

/** Names of organisations by their form: capitalised words around a head such as "Ministry" or "Party". */
export function organizationPhrases(view: SentenceView): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  for (let token = 0; token < view.tokens.length; token += 1) {
    if (!isCapitalised(view, token) || !organizationHeads.has(lowerText(view, token))) continue
    const first = leftEdge(view, token)
    const end = rightEdge(view, token)
    const before = token - first
    const after = end - token - 1
    if (before === 0 && after === 0) continue
    if (weakHeads.has(lowerText(view, token)) && after === 0 && onlyCountry(view, first, token)) continue
    if (sentenceStartOnly(view, first, token, end)) continue
    found.push({ first, end })
  }
  return found
}

function leftEdge(view: SentenceView, head: number): number {
  let first = head
  while (first > 0) {
    const before = first - 1
    const text = tokenText(view, before)
    if (
      (isCapitalised(view, before) || /^\d+(?:st|nd|rd|th)$/u.test(text)) &&
      /^(?:NN|JJ|CD|VBN|VBG)/u.test(tagOf(view, before)) &&
      lowerText(view, before) !== 'the'
    )
      first = before
    // "People's Party", "Kurdistan Workers' Party"
    else if (
      /^['’]s?$/u.test(text) &&
      /^(?:people|worker|women|children|farmer|men|teacher|soldier|lawyer|journalist|king|queen|lord)s?$/u.test(
        lowerText(view, before - 1),
      ) &&
      isCapitalised(view, before - 1)
    )
      first = before - 1
    else if (
      /^(?:&|and|-)$/u.test(text) &&
      first < head &&
      isCapitalised(view, before - 1) &&
      organisationLink(view, before)
    )
      first = before - 1
    else break
  }
  return first
}

/**
 * Whether "and", "&" or a hyphen joins two words of one name. "Health and Education Ministry" is one name, since both are
 * what ministries are for; "Lania and Vostria Council" is not told apart and stays short.
 */
function organisationLink(view: SentenceView, token: number): boolean {
  if (lowerText(view, token) === 'and') return isPortfolio(view, token - 1) && isPortfolio(view, token + 1)
  return view.tokens[token - 1]?.end === view.tokens[token]?.start
}

/** What an organ is for, and no organ by itself: "Health". */
function isPortfolio(view: SentenceView, token: number): boolean {
  const word = lowerText(view, token)
  return organWords.has(word) && !organizationHeads.has(word)
}

function rightEdge(view: SentenceView, head: number): number {
  let end = head + 1
  for (;;) {
    const text = lowerText(view, end)
    if (isCapitalised(view, end) && /^(?:NNP|NNPS|CD)/u.test(tagOf(view, end)) && end > head + 1) {
      end += 1
      continue
    }
    if (!linkWords.has(text) || isCapitalised(view, end)) break
    if (text === 'and' && !/^(?:of|for)$/u.test(previousLink(view, head, end))) break
    let next = end + 1
    if (lowerText(view, next) === 'the') next += 1
    if (!isCapitalised(view, next) || !/^(?:NN|JJ)/u.test(tagOf(view, next))) break
    if (text === 'and' && anotherBody(view, next)) break
    // "On" joins only what deliberates; elsewhere it begins what is done: "the Army on Monday".
    if (text === 'on' && !deliberating.has(lowerText(view, head))) break
    if (text === 'and' && countryOfDemonym(tokenText(view, next)) !== null) break
    end = next + 1
  }
  return end
}

/** "Government of Lania and the Vostrian Regional Council": what follows "and" is a name of its own. */
function anotherBody(view: SentenceView, start: number): boolean {
  if (lowerText(view, start - 1) === 'the') return true
  for (let token = start; isCapitalised(view, token); token += 1)
    if (organizationHeads.has(lowerText(view, token))) return true
  return false
}

function previousLink(view: SentenceView, head: number, before: number): string {
  for (let token = before - 1; token > head; token -= 1)
    if (/^(?:of|for|on)$/u.test(lowerText(view, token))) return lowerText(view, token)
  return ''
}

function onlyCountry(view: SentenceView, first: number, head: number): boolean {
  const phrase = view.tokens
    .slice(first, head)
    .map((token) => token.text)
    .join(' ')
  return (
    countryOfDemonym(phrase) !== null ||
    /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/u.test(phrase) ||
    head - first === 0
  )
}

/** "Police said", "Several Council members": a capital at the start of a sentence proves nothing. */
function sentenceStartOnly(view: SentenceView, first: number, head: number, end: number): boolean {
  return (
    first === 0 &&
    head === 1 &&
    end === 2 &&
    !tagOf(view, 0).startsWith('NNP') &&
    countryOfDemonym(tokenText(view, 0)) === null
  )
}
