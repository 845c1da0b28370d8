import { kinOf } from '../../knowledge/kin.ts'
import { roleNounOf } from '../../knowledge/role-nouns.ts'
import { apposedBody, apposedPerson, kinBefore } from './nominals/apposition.ts'
import { bodiesBeside } from './names/bodies-beside.ts'
import { agedAt, countedAt } from './nominals/counted.ts'
import { History, roleOf, speaks } from './discourse.ts'
import type { Occurrence } from './discourse.ts'
import type { Cast, Entity } from './entity.ts'
import type { Found } from './found.ts'
import { demonymAmong } from './governments.ts'
import { coveredTokens, isHalfWord, otherNouns } from './nominals/nominal-spots.ts'
import { resolveNominal } from './nominals/nominals.ts'
import { isActingModifier, modifierPhrase } from './nominals/modifiers.ts'
import { isModifier, nounPhrase } from './nominals/noun-phrase.ts'
import { isLaterOfPeople, isMeasureOfPeople, namesPeople, withOthers } from './nominals/people-nouns.ts'
import { canBe, isThirdPerson, resolvePronoun } from './nominals/pronouns.ts'
import { speakersOf } from './quotations.ts'
import type { Speakers } from './quotations.ts'
import { isNoun, lemmaOf, lowerText, tagOf } from './sentence-view.ts'
import type { DocumentView, SentenceView } from './sentence-view.ts'

/** Reads the text in order; descriptions and pronouns are resolved from what has been said before them. */
export function readThrough(
  document: DocumentView,
  cast: Cast,
  names: readonly Found[],
  home: string | null,
): Found[] {
  return new Reader(document, cast, names, home).read()
}

const place = (sentence: number, token: number) => `${sentence}:${token}`

class Reader {
  readonly #document: DocumentView
  readonly #cast: Cast
  readonly #found: Found[]
  readonly #namesOf: ReadonlyMap<number, readonly Found[]>
  readonly #meant = new Map<string, readonly Entity[]>()
  readonly #history = new History()
  readonly #speakers: Speakers
  readonly #home: string | null

  constructor(document: DocumentView, cast: Cast, names: readonly Found[], home: string | null) {
    this.#document = document
    this.#cast = cast
    this.#found = [...names]
    this.#home = home
    this.#namesOf = Map.groupBy(names, (name) => name.sentence)
    for (const name of names) this.#meant.set(place(name.sentence, name.head), name.entities)
    this.#speakers = speakersOf(document, (sentence, token) => {
      const [entity] = this.#meantAt(sentence, token)
      return entity?.type === 'person' ? entity : null
    })
  }

  read(): Found[] {
    for (const view of this.#document.sentences) {
      const named = this.#namesOf.get(view.index) ?? []
      const covered = coveredTokens(this.#document, view, named)
      for (let token = 0; token < view.tokens.length; token += 1) {
        const starting = named.find((item) => item.first === token && item.type === 'person')
        if (starting !== undefined) {
          this.#learnKin(view, starting)
          for (const body of bodiesBeside(view, starting, named)) starting.entities[0]?.bodies.add(body)
        }
        const name = named.find((item) => item.head === token)
        if (name !== undefined) this.#remember(view, token, name)
        if (covered.has(token)) continue
        const item = this.#pronounAt(view, token, named) ?? this.#nominalAt(view, token, named)
        if (item === null) continue
        this.#found.push(item)
        this.#meant.set(place(view.index, item.head), item.entities)
        this.#remember(view, token, item)
      }
    }
    return this.#found
  }

  #meantAt(sentence: number, token: number): readonly Entity[] {
    return this.#meant.get(place(sentence, token)) ?? []
  }

  #remember(view: SentenceView, token: number, item: Found): void {
    if (item.entities.length === 0) return
    const occurrence: Occurrence = {
      entities: item.entities,
      sentence: view.index,
      paragraph: view.parsed.paragraph,
      token,
      role: roleOf(view, token),
      quoted: view.quoted[token] ?? false,
      modifies: isModifier(view, token),
      speaks: speaks(view, token),
      kind: item.kind,
    }
    this.#history.add(occurrence)
    if (item.entities.length > 1) return
    const together =
      this.#joined(view, token, item.entities) ?? this.#counterparts(view, token, item.entities)
    if (together !== null) this.#history.add({ ...occurrence, ...together })
  }

  /** "Ilves and Tamm": together they can be "they". */
  #joined(
    view: SentenceView,
    token: number,
    own: readonly Entity[],
  ): Pick<Occurrence, 'entities' | 'role'> | null {
    const above = view.governor[token] ?? null
    if (above?.label !== 'conj') return null
    const first = this.#meantAt(view.index, above.token)
    const siblings = (view.dependents[above.token] ?? [])
      .filter((arc) => arc.label === 'conj' && arc.token < token)
      .flatMap((arc) => [...this.#meantAt(view.index, arc.token)])
    const entities = [...new Set([...first, ...siblings, ...own])]
    return first.length > 0 && entities.length > 1 ? { entities, role: roleOf(view, above.token) } : null
  }

  /** "Ilves told Tamm … as they discussed": subject and addressee together can be "they". */
  #counterparts(
    view: SentenceView,
    token: number,
    own: readonly Entity[],
  ): Pick<Occurrence, 'entities' | 'role'> | null {
    if (own[0]?.type !== 'person') return null
    const arc = (view.roles[token] ?? []).find(({ label }) => /^(?:obj|iobj|obl:(?:with|to))$/u.test(label))
    if (arc === undefined) return null
    const subject = (view.dependents[arc.token] ?? []).find(({ label }) => label === 'nsubj')
    const [other] = subject === undefined ? [] : this.#meantAt(view.index, subject.token)
    if (other?.type !== 'person' || other === own[0]) return null
    return { entities: [other, ...own], role: 'subject' }
  }

  /** "Tamm's sister Leena": Leena is the sister of Tamm, and as a sibling of the same country. */
  #learnKin(view: SentenceView, name: Found): void {
    const kin = kinBefore(view, name.first)
    const [entity] = name.entities
    if (kin === null || entity === undefined) return
    const [owner] = this.#meantAt(view.index, kin.possessor)
    if (owner === undefined || owner === entity || owner.type !== 'person') return
    entity.titles.add(`${kin.lemma} of ${owner.key}`)
    if (kinOf(kin.lemma)?.relation === 'sibling_of') entity.country ??= owner.country
  }

  /** "Leena, the sister of Tamm". */
  #learnKinOf(view: SentenceView, token: number, entity: Entity): void {
    const lemma = lemmaOf(view, token)
    if (kinOf(lemma) === null) return
    for (const arc of view.dependents[token] ?? []) {
      const owner = arc.label === 'nmod' ? this.#meantAt(view.index, arc.token)[0] : undefined
      if (owner !== undefined && owner !== entity && owner.type === 'person')
        entity.titles.add(`${lemma} of ${owner.key}`)
    }
  }

  #pronounAt(view: SentenceView, token: number, named: readonly Found[]): Found | null {
    const pointed = countedAt(view, token, named, this.#history) ?? agedAt(view, token, this.#history)
    if (pointed !== null)
      return {
        ...pointed,
        sentence: view.index,
        head: token,
        kind: 'nominal',
        type: pointed.entities[0]?.type ?? 'group',
        title: null,
      }
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
    const speaker = this.#speakers.at(view.index, token)
    const spoken = speaker === null ? this.#issuer(view, token) : [speaker]
    if (/^(?:i|me|my|mine|myself)$/u.test(word)) {
      const entities = speaker === null ? [] : [speaker]
      return { ...base, type: 'person', entities, rule: speaker === null ? 'unknown-speaker' : 'speaker' }
    }
    if (/^(?:we|us|our|ours|ourselves)$/u.test(word))
      return {
        ...base,
        type: 'group',
        entities: spoken,
        rule: spoken.length > 0 ? 'speaker-and-others' : 'unknown-speaker',
      }
    if (!isThirdPerson(word)) return null
    const beside = this.#joinedOwner(view, token)
    if (beside !== null)
      return { ...base, type: beside[0]?.type ?? 'group', entities: beside, rule: 'pronoun-joined' }
    const resolved = resolvePronoun(view, token, this.#history, speaker, this.#subjectAhead(view, token))
    const [entity] = resolved?.entities ?? []
    if (resolved !== null && entity !== undefined)
      return { ...base, type: entity.type, entities: resolved.entities, rule: resolved.rule }
    if (/^its?$|^itself$/u.test(word)) return null
    const isPerson = /^(?:he|him|his|she|her|hers|himself|herself)$/u.test(word)
    return { ...base, type: isPerson ? 'person' : 'group', entities: [], rule: 'unresolved' }
  }

  /** "The rebels and their allies": the possessive of what is joined to somebody is his. */
  #joinedOwner(view: SentenceView, token: number): readonly Entity[] | null {
    if (tagOf(view, token) !== 'PRP$') return null
    const noun = view.governor[token]?.token ?? -1
    const joined = view.governor[noun] ?? null
    if (joined?.label !== 'conj' || joined.token > token) return null
    const entities = this.#meantAt(view.index, joined.token)
    return entities.length > 0 && entities.every((entity) => canBe(entity, lowerText(view, token)))
      ? entities
      : null
  }

  /** "The United States condemns the attack. We offer our condolences": who issues a statement without a speaker. */
  #issuer(view: SentenceView, token: number): readonly Entity[] {
    if (view.quoted[token] === true || this.#speakers.any) return []
    const found = this.#history
      .before(view.index, token, 3)
      .find(
        ({ role, quoted, entities }) =>
          role === 'subject' &&
          !quoted &&
          (entities[0]?.type === 'country' || entities[0]?.type === 'organization'),
      )
    return found?.entities ?? []
  }

  /** The main subject still to come, while the sentence is at an adverbial in front of it: "With its allies, Lania …". */
  #subjectAhead(view: SentenceView, token: number): Entity | null {
    const root = view.parsed.basic.find((arc) => arc.governor < 0)?.dependent
    if (root === undefined) return null
    const subject = (view.dependents[root] ?? []).find((arc) => arc.label.startsWith('nsubj'))
    if (subject === undefined || subject.token < token) return null
    let at = token
    for (let steps = 0; steps < 20; steps += 1) {
      const above = view.governor[at] ?? null
      if (above === null) return null
      if (above.token === root)
        return /^(?:advcl|obl)/u.test(above.label)
          ? (this.#meantAt(view.index, subject.token)[0] ?? null)
          : null
      at = above.token
    }
    return null
  }

  #nominalAt(view: SentenceView, token: number, named: readonly Found[]): Found | null {
    if (!isNoun(view, token) || isHalfWord(view, token)) return null
    const lemma = lemmaOf(view, token)
    const modifier = isModifier(view, token)
    if (modifier && !isActingModifier(view, token)) return null
    const people = !modifier && namesPeople(view, token)
    if (roleNounOf(lemma) === null && kinOf(lemma) === null && !otherNouns.test(lemma) && !people) return null
    if (isMeasureOfPeople(view, token) || isLaterOfPeople(view, token)) return null
    const phrase = modifier ? modifierPhrase(view, token) : withOthers(view, nounPhrase(view, token))
    const span = {
      sentence: view.index,
      first: phrase.first,
      end: phrase.end,
      head: token,
      kind: 'nominal' as const,
    }
    const apposed = apposedPerson(view, token, named)
    if (apposed !== null) this.#learnKinOf(view, token, apposed)
    if (apposed !== null)
      return {
        ...span,
        type: 'person',
        entities: [apposed],
        title: lowerText(view, token),
        rule: 'apposition',
      }
    const body = apposedBody(view, token, named)
    if (body !== null) return { ...span, type: body.type, entities: [body], title: null, rule: 'apposition' }
    const within = (first: number, end: number) =>
      named.filter((item) => item.first >= first && item.end <= end)
    const resolved = resolveNominal(
      {
        document: this.#document,
        view,
        history: this.#history,
        cast: this.#cast,
        home: this.#home,
        meantAt: (at) => this.#meantAt(view.index, at),
        countryIn: (first, end) =>
          within(first, end).find((item) => item.type === 'country')?.entities[0]?.country ??
          demonymAmong(view, first, end),
        organizationIn: (first, end) =>
          within(first, end).find((item) => item.type === 'organization' || item.type === 'media')
            ?.entities[0] ?? null,
      },
      phrase,
    )
    return resolved === null
      ? null
      : { ...span, type: resolved.type, entities: resolved.entities, title: null, rule: resolved.rule }
  }
}
