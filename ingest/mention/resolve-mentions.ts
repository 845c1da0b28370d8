import { kinOf } from '../../knowledge/kin.ts'
import { roleNounOf } from '../../knowledge/role-nouns.ts'
import type { LocalActor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import { mentionId } from '../../model/identity.ts'
import { sectors } from '../../model/plover/sectors.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import type { Candidate } from './candidate.ts'
import { History, roleOf } from './discourse.ts'
import { Cast } from './entity.ts'
import type { Entity } from './entity.ts'
import { actsAsGovernment, demonymAmong, demonymStandsForCountry, ensureCountry } from './governments.ts'
import { koreaOf } from './koreas.ts'
import { collectNames } from './names.ts'
import { resolveNominal } from './nominals.ts'
import { isModifier, nounPhrase } from './noun-phrase.ts'
import { resolveOrganizations } from './organizations.ts'
import { placesAndPersons } from './places-and-persons.ts'
import { resolvePeople } from './people.ts'
import { isThirdPerson, resolvePronoun } from './pronouns.ts'
import { speakersOf } from './quotations.ts'
import type { ResolvedArticle, ResolvedMention } from './resolved-article.ts'
import { isNoun, lemmaOf, lowerText, tagOf, viewDocument } from './sentence-view.ts'
import type { DocumentView, SentenceView } from './sentence-view.ts'
import { titleBefore } from './title-phrase.ts'

/** A mention before it is written out: with the entities it means, none for a place or an unresolved one. */
type Found = {
  sentence: number
  first: number
  end: number
  head: number
  kind: ResolvedMention['kind']
  type: ResolvedMention['type']
  entities: readonly Entity[]
  title: string | null
  rule: string
}

/**
 * Finds everybody an article speaks of and what each name, description and pronoun means (design §6), from this article and
 * the knowledge tables alone. Pure; the same parse gives the same result.
 */
export function resolveMentions(article: Article, parsed: ParsedArticle): ResolvedArticle {
  const document = viewDocument(article, parsed)
  const cast = new Cast()
  const names = resolveNames(document, cast)
  const found = readThrough(document, cast, names)
  return writeOut(article, document, found, cast)
}

/** All names with what they mean. */
function resolveNames(document: DocumentView, cast: Cast): Found[] {
  const candidates = placesAndPersons(document, collectNames(document))
  const found: Found[] = []
  for (const { candidate, entity, rule } of resolveOrganizations(document, candidates, cast))
    found.push({
      ...spanOf(candidate),
      kind: 'name',
      type: entity.type,
      entities: [entity],
      title: null,
      rule,
    })
  for (const { candidate, entity, rule, description } of resolvePeople(document, candidates, cast))
    found.push({
      ...spanOf(candidate),
      kind: 'name',
      type: 'person',
      entities: [entity],
      title: description.title,
      rule,
    })
  for (const candidate of candidates) {
    const country = countryMeant(document, candidate, candidates)
    if (country !== null) {
      const entity = ensureCountry(cast, country.code)
      if (country.alias) entity.names.add(candidate.text)
      found.push({
        ...spanOf(candidate),
        kind: 'name',
        type: 'country',
        entities: [entity],
        title: null,
        rule: country.rule,
      })
    } else if (candidate.shape === 'place' || candidate.shape === 'seat')
      found.push({
        ...spanOf(candidate),
        kind: 'name',
        type: 'place',
        entities: [],
        title: null,
        rule: 'place',
      })
  }
  return found.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first)
}

function spanOf({ sentence, first, end, head }: Candidate) {
  return { sentence, first, end, head }
}

/** The country a name, demonym or capital means here, or null. */
function countryMeant(
  document: DocumentView,
  candidate: Candidate,
  all: readonly Candidate[],
): { code: string; alias: boolean; rule: string } | null {
  const view = document.sentences[candidate.sentence]
  if (view === undefined) return null
  const korea = koreaOf(view, candidate, all)
  if (korea !== null) return { code: korea, alias: true, rule: 'korea' }
  const { known } = candidate
  if (known === null) return null
  if (known.kind === 'country' && candidate.shape === 'country')
    return { code: known.code, alias: true, rule: 'country' }
  if (known.kind === 'demonym' && demonymStandsForCountry(view, candidate))
    return { code: known.code, alias: true, rule: 'demonym' }
  if (known.kind === 'seat' && candidate.shape === 'seat' && actsAsGovernment(view, candidate))
    return { code: known.code, alias: true, rule: 'capital-acts' }
  return null
}

const place = (sentence: number, token: number) => `${sentence}:${token}`

/** Reads the text in order; descriptions and pronouns are resolved from what has been said before them. */
function readThrough(document: DocumentView, cast: Cast, names: readonly Found[]): Found[] {
  const history = new History()
  const result: Found[] = [...names]
  const bySentence = Map.groupBy(names, (name) => name.sentence)
  const meant = new Map<string, readonly Entity[]>()
  for (const name of names) meant.set(place(name.sentence, name.head), name.entities)
  const personAt = (sentence: number, token: number) => {
    const [entity] = meant.get(place(sentence, token)) ?? []
    return entity?.type === 'person' ? entity : null
  }
  const speakerAt = speakersOf(document, personAt)
  for (const view of document.sentences) {
    const named = bySentence.get(view.index) ?? []
    const covered = coveredTokens(document, view, named)
    for (let token = 0; token < view.tokens.length; token += 1) {
      const name = named.find((item) => item.head === token)
      if (name !== undefined) {
        remember(view, token, name)
        continue
      }
      if (covered.has(token)) continue
      const item = pronounAt(view, token) ?? nominalAt(view, token)
      if (item === null) continue
      result.push(item)
      meant.set(place(view.index, item.head), item.entities)
      remember(view, token, item)
    }
  }
  return result

  function remember(view: SentenceView, token: number, item: Found): void {
    if (item.entities.length === 0) return
    history.add({
      entities: item.entities,
      sentence: view.index,
      paragraph: view.parsed.paragraph,
      token,
      role: roleOf(view, token),
      quoted: view.quoted[token] ?? false,
      kind: item.kind,
    })
    if (item.kind !== 'pronoun') joinedWith(view, token, item)
  }

  /** "Ilves and Tamm": together they can be "they". */
  function joinedWith(view: SentenceView, token: number, item: Found): void {
    const above = view.governor[token] ?? null
    if (above?.label !== 'conj' || item.entities.length !== 1) return
    const partners = meant.get(place(view.index, above.token)) ?? []
    const siblings = (view.dependents[above.token] ?? [])
      .filter((arc) => arc.label === 'conj' && arc.token < token)
      .flatMap((arc) => [...(meant.get(place(view.index, arc.token)) ?? [])])
    if (partners.length === 0) return
    const together = [...new Set([...partners, ...siblings, ...item.entities])]
    if (together.length < 2) return
    history.add({
      entities: together,
      sentence: view.index,
      paragraph: view.parsed.paragraph,
      token,
      role: roleOf(view, above.token),
      quoted: view.quoted[token] ?? false,
      kind: item.kind,
    })
  }

  function pronounAt(view: SentenceView, token: number): Found | null {
    if (!tagOf(view, token).startsWith('PRP')) return null
    const word = lowerText(view, token)
    const base = {
      sentence: view.index,
      first: token,
      end: token + 1,
      head: token,
      kind: 'pronoun' as const,
      title: null,
    }
    const speaker = speakerAt(view.index, token)
    if (/^(?:i|me|my|mine|myself)$/u.test(word))
      return speaker === null
        ? { ...base, type: 'person', entities: [], rule: 'unknown-speaker' }
        : { ...base, type: 'person', entities: [speaker], rule: 'speaker' }
    if (/^(?:we|us|our|ours|ourselves)$/u.test(word))
      return speaker === null
        ? { ...base, type: 'group', entities: [], rule: 'unknown-speaker' }
        : { ...base, type: 'person', entities: [speaker], rule: 'speaker-and-others' }
    if (!isThirdPerson(word)) return null
    const resolved = resolvePronoun(view, token, history, view.quoted[token] === true ? speaker : null)
    const [entity] = resolved?.entities ?? []
    if (resolved === null || entity === undefined) {
      if (word === 'it' || word === 'its') return null
      const type = /^(?:he|him|his|she|her|hers|himself|herself)$/u.test(word) ? 'person' : 'group'
      return { ...base, type, entities: [], rule: 'unresolved' }
    }
    return { ...base, type: entity.type, entities: resolved.entities, rule: resolved.rule }
  }

  function nominalAt(view: SentenceView, token: number): Found | null {
    if (!isNoun(view, token) || isModifier(view, token)) return null
    const lemma = lemmaOf(view, token)
    const isKin = kinOf(lemma) !== null
    const isLand = /^(?:country|nation)$/u.test(lemma)
    if (
      roleNounOf(lemma) === null &&
      !isKin &&
      !isLand &&
      !/^(?:leadership|homeland|rival|party|power|enemy|ally)$/u.test(lemma)
    )
      return null
    const phrase = nounPhrase(view, token)
    const named = bySentence.get(view.index) ?? []
    const inside = (first: number, end: number) =>
      named.filter((item) => item.first >= first && item.end <= end)
    const span = {
      sentence: view.index,
      first: phrase.first,
      end: phrase.end,
      head: token,
      kind: 'nominal' as const,
    }
    const apposed = apposition(view, token, named)
    if (apposed !== null)
      return {
        ...span,
        type: 'person',
        entities: [apposed],
        title: lowerText(view, token),
        rule: 'apposition',
      }
    const resolved = resolveNominal(
      {
        document,
        view,
        history,
        cast,
        meantAt: (at) => meant.get(place(view.index, at)) ?? [],
        countryIn: (first, end) => countryAmong(view, first, end),
        organizationIn: (first, end) =>
          inside(first, end).find((item) => item.type === 'organization' || item.type === 'media')
            ?.entities[0] ?? null,
      },
      phrase,
    )
    if (resolved === null) return null
    return { ...span, type: resolved.type, entities: resolved.entities, title: null, rule: resolved.rule }
  }

  function countryAmong(view: SentenceView, first: number, end: number): string | null {
    for (const item of bySentence.get(view.index) ?? [])
      if (item.first >= first && item.end <= end && item.type === 'country')
        return item.entities[0]?.country ?? null
    return document.sentences[view.index] === undefined ? null : demonymAmong(view, first, end)
  }
}

/** A name beside its description: "Anu Tamm, the minister" and "the minister, Anu Tamm". */
function apposition(view: SentenceView, token: number, named: readonly Found[]): Entity | null {
  if (
    kinOf(lemmaOf(view, token)) !== null &&
    (view.dependents[token] ?? []).every((arc) => arc.label !== 'appos')
  )
    return null
  const above = view.governor[token] ?? null
  const partners = [
    ...(above?.label === 'appos' ? [above.token] : []),
    ...(view.dependents[token] ?? []).filter((arc) => arc.label === 'appos').map((arc) => arc.token),
  ]
  for (const partner of partners) {
    const name = named.find((item) => item.head === partner && item.type === 'person')
    if (name?.entities[0] !== undefined) return name.entities[0]
  }
  return null
}

/** Tokens of names and of the titles before them: no nominal stands there. */
function coveredTokens(document: DocumentView, view: SentenceView, named: readonly Found[]): Set<number> {
  const covered = new Set<number>()
  for (const name of named) {
    for (let token = name.first; token < name.end; token += 1) covered.add(token)
    if (name.type !== 'person' || name.kind !== 'name') continue
    const title = titleBefore(document, view, name.first)
    if (title === null || lowerText(view, name.first - 1) === ',') continue
    for (let token = title.first; token < name.first; token += 1) covered.add(token)
  }
  return covered
}

function writeOut(
  article: Article,
  document: DocumentView,
  found: readonly Found[],
  cast: Cast,
): ResolvedArticle {
  const mentions = found.flatMap((item) => toMentions(article, document, item))
  const used = new Set(mentions.map((mention) => mention.actor))
  const actors = cast
    .all()
    .filter((entity) => used.has(entity.key))
    .map(toActor)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    mentions: mentions.toSorted(
      (a, b) => a.start - b.start || a.end - b.end || ((a.actor ?? '') < (b.actor ?? '') ? -1 : 1),
    ),
    actors,
  }
}

function toMentions(article: Article, document: DocumentView, item: Found): ResolvedMention[] {
  const tokens = document.sentences[item.sentence]?.tokens ?? []
  const start = tokens[item.first]?.start
  const end = tokens[item.end - 1]?.end
  if (start === undefined || end === undefined) return []
  const base = {
    id: mentionId(article.id, start, end),
    start,
    end,
    kind: item.kind,
    sentence: item.sentence,
    firstToken: item.first,
    endToken: item.end,
    head: item.head,
    title: item.title,
    rule: item.rule,
  }
  if (item.entities.length === 0) return [{ ...base, type: item.type, actor: null }]
  return item.entities.map((entity) => ({ ...base, type: entity.type, actor: entity.key }))
}

function toActor(entity: Entity): LocalActor {
  const name = displayName(entity)
  return {
    id: entity.key,
    name,
    type: entity.type,
    aliases: [...entity.names].filter((alias) => alias !== name).toSorted(),
    country: entity.country,
    sectors: sectors.filter((sector) => entity.sectors.has(sector)),
  }
}

/** The most complete form; for countries and known organisations the tables' own name. */
function displayName(entity: Entity): string {
  if (entity.type !== 'person' || entity.key.includes('@')) return entity.name
  const fullest = [...entity.names].toSorted(
    (a, b) => b.split(/\s+/u).length - a.split(/\s+/u).length || b.length - a.length || (a < b ? -1 : 1),
  )
  return fullest[0] ?? entity.name
}
