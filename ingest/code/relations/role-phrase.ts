import { tokensWhere } from '../../mention/tokens-where.ts'
import { comingWords, pastWords, positionOf } from '../../../knowledge/positions.ts'
import type { Relation } from '../../../model/relation.ts'
import { remember } from '../../../model/remember.ts'
import type { Participant } from '../participants/participants.ts'
import { lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { bodyFrom, bodyUpTo, insidePerson, insideTime, isIndefinite, textOf } from './spans.ts'
import type { Spans } from './spans.ts'

/** To whom a post belongs: to the body itself, or to something of the body's ("head of Peru's tax office"). */
export type Owner = { participant: Participant; through: 'front' | 'behind' | 'unit' }

/** The noun of a post with what is said of it: "the former chief negotiator of Peru for trade". */
export type RolePhrase = {
  noun: number
  /** The whole phrase, article included; `end` is exclusive. */
  first: number
  end: number
  /** The post's own words, without owner, article and "former". */
  title: string
  /** The lower-case words in front of the noun that belong to the title. */
  modifiers: readonly string[]
  /** The lower-case words behind the noun that say what the post is for. */
  complement: readonly string[]
  lemma: string
  status: Relation['status']
  indefinite: boolean
  /** Whether an article or possessor opens the phrase. */
  opened: boolean
  /** The token of a possessor that nobody could be found for ("their", "the Acme's"), or null. */
  possessor: number | null
  owners: readonly Owner[]
}

/** The noun of a post in the singular: lemmas fail on capitals ("Ministers") and hyphens ("ex-president"). */
export function roleLemma(tree: SyntaxTree, token: number): string | null {
  if (!/^(?:NN|JJ|FW|VBP?$|NNP)/u.test(tagOf(tree, token))) return null
  const word = wordOf(tree, token)
  return postNamed(word) ?? postNamed(lemmaOf(tree, token)) ?? postOfSeveral(word)
}

const withoutEx = (word: string): string => word.replace(/^ex-/u, '')
const postNamed = remember((word): string | null => {
  const post = withoutEx(word)
  return positionOf(post) === null ? null : post
})
/** "ministers", "spokesmen". */
const postOfSeveral = remember((word): string | null => {
  const plural = withoutEx(word)
  const forms = [plural.replace(/s$/u, ''), plural.replace(/men$/u, 'man')]
  return forms.find((form) => positionOf(form) !== null) ?? null
})

/** The phrases of all posts that a sentence names, in the order of their nouns. */
export function rolePhrases(spans: Spans): readonly RolePhrase[] {
  const known = posts.get(spans)
  if (known !== undefined) return known
  const found = tokensWhere(spans.tree, (token) => roleLemma(spans.tree, token) !== null).flatMap(
    (noun) => rolePhrase(spans, noun) ?? [],
  )
  posts.set(spans, found)
  return found
}

const posts = new WeakMap<Spans, readonly RolePhrase[]>()

/** Reads the phrase around the noun of a post along the words; null where the word is none, or not a head. */
export function rolePhrase(spans: Spans, noun: number): RolePhrase | null {
  const known = read.get(spans) ?? new Map<number, RolePhrase | null>()
  if (known.size === 0) read.set(spans, known)
  const found = known.get(noun)
  if (found !== undefined) return found
  const phrase = readPhrase(spans, noun)
  known.set(noun, phrase)
  return phrase
}

/** Several rules ask for the same phrases. */
const read = new WeakMap<Spans, Map<number, RolePhrase | null>>()

function readPhrase(spans: Spans, noun: number): RolePhrase | null {
  const { tree } = spans
  const lemma = roleLemma(tree, noun)
  if (lemma === null || isInsideName(spans, noun) || insideTime(spans, noun) || isModifying(spans, noun))
    return null
  const front = readFront(spans, noun)
  const behind = readBehind(spans, noun)
  const own = front.words.filter((token) => !isStatusWord(tree, token))
  const ownFirst = own[0] ?? noun
  const words = own.map((token) => wordOf(tree, token))
  return {
    noun,
    first: isOneOfMany(tree, front.first) ? front.first - 2 : front.first,
    end: behind.end,
    title: titleOf(tree, ownFirst, noun, behind.titleEnd),
    modifiers: words,
    complement: behind.complement,
    lemma,
    status:
      front.past ||
      wordOf(tree, noun).startsWith('ex-') ||
      wasThen(tree, front.first) ||
      hasEnded(spans, behind.end)
        ? 'former'
        : 'current',
    indefinite: front.indefinite || isOneOfMany(tree, front.first),
    opened: front.opened,
    possessor: front.possessor,
    owners: [...front.owners, ...behind.owners],
  }
}

/** The words of the post in the singular: "foreign ministers" are each a foreign minister. */
function titleOf(tree: SyntaxTree, first: number, noun: number, end: number): string {
  const front = textOf(tree, first, noun + 1).replace(/^ex-/iu, '')
  const one =
    roleLemma(tree, noun) === wordOf(tree, noun) ? front : front.replace(/men$/u, 'man').replace(/s$/u, '')
  const behind = textOf(tree, noun + 1, end)
  return behind === '' ? one : `${one} ${behind}`
}

/** "Anu Tamm, then the president of Peru", "at the time the president". */
const wasThen = (tree: SyntaxTree, first: number): boolean =>
  (/^(?:then|formerly|previously|once)$/u.test(wordOf(tree, first - 1)) &&
    /^(?:,|\()$/u.test(wordOf(tree, first - 2))) ||
  (wordOf(tree, first - 1) === 'time' && wordOf(tree, first - 3) === 'at')

/** "president of Peru from 2000 to 2005", "head of X until May". */
function hasEnded(spans: Spans, end: number): boolean {
  const { tree } = spans
  const word = wordOf(tree, end)
  if (word === 'until' || word === 'till') return insideTime(spans, end + 1)
  return /^(?:from|between)$/u.test(word) && /^\d{4}$/u.test(wordOf(tree, end + 1))
}

/** A noun with its owners and where its phrase begins and ends, whatever it names. */
export function ownedPhrase(
  spans: Spans,
  noun: number,
): Pick<RolePhrase, 'noun' | 'first' | 'end' | 'opened' | 'indefinite' | 'modifiers' | 'owners'> & {
  past: boolean
} {
  const front = readFront(spans, noun)
  const { end, owners } = readBehind(spans, noun)
  const { first, opened, indefinite, past } = front
  const modifiers = front.words.map((token) => wordOf(spans.tree, token))
  return { noun, first, end, opened, indefinite, past, modifiers, owners: [...front.owners, ...owners] }
}

/** "one of the leaders of X". */
const isOneOfMany = (tree: SyntaxTree, first: number): boolean =>
  wordOf(tree, first - 1) === 'of' &&
  /^(?:one|two|three|some|several|many|any|most)$/u.test(wordOf(tree, first - 2))

/** "UN High Commissioner for Human Rights" is the name of a body as a whole. */
const isInsideName = (spans: Spans, noun: number): boolean =>
  spans.mentions.some((item) => item.kind === 'name' && item.firstToken <= noun && noun < item.endToken)

/** "chief negotiator", "member states": another noun right behind is the head, unless a name starts there. */
const isModifying = (spans: Spans, noun: number): boolean =>
  /^(?:NN|JJ)/u.test(tagOf(spans.tree, noun + 1)) &&
  !comingWords.has(wordOf(spans.tree, noun + 1)) &&
  !spans.mentions.some((mention) => mention.kind === 'name' && mention.firstToken === noun + 1)

/** Whether words in front say that the post is not held yet: "president-elect", "the incoming minister". */
export function isComing(tree: SyntaxTree, phrase: RolePhrase): boolean {
  const around = [wordOf(tree, phrase.noun + 1), wordOf(tree, phrase.noun + 2), ...phrase.modifiers]
  return around.some((word) => comingWords.has(word.replace(/^-/u, '')))
}

const isStatusWord = (tree: SyntaxTree, token: number): boolean => {
  const word = wordOf(tree, token)
  return (
    pastWords.has(word) ||
    /^(?:-|current|new|newly|now|longtime|long-time|outgoing|(?:re-?)?(?:appointed|named|elected))$/u.test(
      word,
    )
  )
}

type Front = {
  first: number
  words: number[]
  owners: Owner[]
  past: boolean
  indefinite: boolean
  opened: boolean
  possessor: number | null
}

/** From the noun to the left: modifiers, owners, "former", up to an article, a possessor or a word of another kind. */
function readFront(spans: Spans, noun: number): Front {
  const { tree } = spans
  const front: Front = {
    first: noun,
    words: [],
    owners: [],
    past: false,
    indefinite: false,
    opened: false,
    possessor: null,
  }
  let at = noun
  while (at > 0) {
    const before = at - 1
    if (insidePerson(spans, before) || insideTime(spans, before)) break
    const possessive = tagOf(tree, before) === 'POS'
    const owner = bodyUpTo(spans, possessive ? before : at)
    if (owner !== null && owner.mention.firstToken < at) {
      if (wordOf(tree, at) === '-' && !possessive) {
        // "US-based", "Iran-born": no owner, and no part of the title.
        front.words = front.words.filter((token) => token > at + 1)
        at = owner.mention.firstToken
        continue
      }
      front.owners.unshift({ participant: owner, through: 'front' })
      at = owner.mention.firstToken
      if (possessive) {
        front.opened = true
        if (/^(?:DT|PRP\$)$/u.test(tagOf(tree, at - 1))) at -= 1
        break
      }
      if (/^(?:DT|PRP\$)$/u.test(tagOf(tree, at))) {
        front.opened = true
        front.indefinite = isIndefinite(tree, at)
        break
      }
      continue
    }
    if (possessive) {
      front.opened = true
      front.possessor = before - 1
      break
    }
    if (/^(?:DT|PRP\$|WP\$)$/u.test(tagOf(tree, before))) {
      front.opened = true
      front.indefinite = isIndefinite(tree, before)
      if (tagOf(tree, before) !== 'DT') front.possessor = before
      at = before
      break
    }
    if (wordOf(tree, before) === 'one') {
      front.opened = true
      front.indefinite = true
      at = before
      break
    }
    if (!isModifier(tree, before)) break
    if (pastWords.has(wordOf(tree, before)) || /^(?:ex|then)$/u.test(wordOf(tree, before))) front.past = true
    if (front.owners.length === 0) front.words.unshift(before)
    at = before
  }
  front.first = at
  return front
}

function isModifier(tree: SyntaxTree, token: number): boolean {
  const tag = tagOf(tree, token)
  if (/^(?:NN|JJ|HYPH|AFX|CD|FW)/u.test(tag)) return true
  const word = wordOf(tree, token)
  if (tag === 'VBN' || tag === 'VBG')
    return !/^(?:IN|TO|VB[DZPN]?|MD)$/u.test(tagOf(tree, token - 1)) && !/^(?:being|having|been)$/u.test(word)
  return tag === 'RB' ? pastWords.has(word) || /^(?:newly|now)$/u.test(word) : word === '&'
}

type Behind = { end: number; titleEnd: number; owners: Owner[]; complement: string[] }

const owning = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'within', 'inside', 'by'])
const naming = new Set(['of', 'for', 'to', 'on', 'in', 'at', 'with', 'from', 'within', 'inside'])

/** From the noun to the right: "of the World Bank", "for trade at the World Bank", "of Peru's tax office". */
function readBehind(spans: Spans, noun: number): Behind {
  const { tree } = spans
  const behind: Behind = { end: noun + 1, titleEnd: noun + 1, owners: [], complement: [] }
  let at = noun + 1
  while (naming.has(wordOf(tree, at)) && behind.owners.length === 0) {
    const preposition = wordOf(tree, at)
    const phrase = readNounPhrase(spans, at + 1)
    if (phrase === null) break
    const owners = owning.has(preposition) ? phrase.owners : []
    // "minister for Europe", "envoy to Peru", "office in Lima": where the post is, not whose it is.
    behind.owners.push(...owners)
    if (owners.every((owner) => owner.through === 'unit')) {
      for (let token = at; token < phrase.end; token += 1) behind.complement.push(wordOf(tree, token))
      behind.titleEnd = phrase.end
    }
    behind.end = phrase.end
    at = phrase.end
  }
  return behind
}

/** A noun phrase that starts at a token: its end, and the bodies it names as its head or as owners of its head. */
function readNounPhrase(spans: Spans, start: number): { end: number; owners: Owner[] } | null {
  const { tree } = spans
  if (insideTime(spans, start)) return null
  const owners: Owner[] = []
  let at = start
  let last: { participant: Participant; end: number } | null = null
  while (at < tree.tokens.length && at - start < 14) {
    const body = bodyFrom(spans, at)
    if (body !== null && body.mention.endToken > at) {
      if (last !== null) owners.push({ participant: last.participant, through: 'unit' })
      last = { participant: body, end: body.mention.endToken }
      at = body.mention.endToken
      continue
    }
    if (last?.end === at && isJoined(spans, at)) {
      owners.push({ participant: last.participant, through: 'behind' })
      last = null
      at += 1
      continue
    }
    if (insidePerson(spans, at) || !isInside(tree, at, start)) break
    at += 1
  }
  if (at === start) return null
  if (last !== null)
    owners.push({ participant: last.participant, through: last.end === at ? 'behind' : 'unit' })
  return { end: at, owners }
}

/** "of Chile and Peru", "of Chile, Peru and Norway": another body behind "and", or behind a comma with "and" to come. */
function isJoined(spans: Spans, token: number): boolean {
  const next = bodyFrom(spans, token + 1)
  if (next === null) return false
  const word = wordOf(spans.tree, token)
  return /^(?:and|&)$/u.test(word) || (word === ',' && isJoined(spans, next.mention.endToken))
}

function isInside(tree: SyntaxTree, token: number, start: number): boolean {
  const tag = tagOf(tree, token)
  if (/^(?:NN|JJ|HYPH|AFX|CD|POS|FW)/u.test(tag)) return true
  if (/^(?:DT|PRP\$)$/u.test(tag)) return token === start
  if (tag === 'VBN' || tag === 'VBG') return /^(?:NN|JJ)/u.test(tagOf(tree, token + 1))
  return wordOf(tree, token) === '&'
}
