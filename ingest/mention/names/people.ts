import { countryNamed } from '../../../knowledge/countries.ts'
import { genderOfGivenName } from '../../../knowledge/given-names.ts'
import {
  officeHolderNamed,
  officeHolderOfSurname,
  officesHeldOn,
  officesOf,
} from '../../../knowledge/offices.ts'
import { organizationNamed } from '../../../knowledge/organizations.ts'
import { parsePersonName, personSlug } from '../../../knowledge/person-name.ts'
import type { PersonName } from '../../../knowledge/person-name.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import type { Gender } from '../../../knowledge/schema.ts'
import { publicationDay } from '../../../model/article.ts'
import { localKey, namedKey } from '../../../model/slug.ts'
import { nameCalled } from './aliases.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { newEntity } from '../entity.ts'
import type { Cast, Entity } from '../entity.ts'
import { Namesakes } from './namesakes.ts'
import { compatibleFullNames, matchesFirstSurname, matchesGiven, matchesSurname } from './person-name.ts'
import { describePerson } from '../nominals/person-description.ts'
import type { PersonDescription } from '../nominals/person-description.ts'
import { ensureOfficeHolder } from '../nominals/office-person.ts'
import { textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView } from '../sentence-view.ts'

/** A person's name in place, and whom it was found to mean. */
export type PersonMention = {
  candidate: Candidate
  entity: Entity
  description: PersonDescription
  rule: string
}

type Named = { candidate: Candidate; name: PersonName; description: PersonDescription }

/** Resolves all personal names of an article: full names are anchors, the rest links to the one that fits. */
export function resolvePeople(
  document: DocumentView,
  candidates: readonly Candidate[],
  cast: Cast,
): PersonMention[] {
  const named = candidates
    .filter((candidate) => candidate.shape === 'person')
    .map((candidate) => ({
      candidate,
      name: parsePersonName(fullFormOf(document, candidate)),
      description: describePerson(document, candidate),
    }))
  const day = publicationDay(document.article.publishedAt)
  const mentions: PersonMention[] = []
  const aliases = new Map<string, Entity>()
  const persons = named.map(({ candidate }) => candidate)
  // Longest first: "Ashton Baldwin Carter" is the anchor that "Ash Carter" joins.
  const full = named
    .filter((item) => item.name.given.length > 0)
    .toSorted((a, b) => b.name.given.length - a.name.given.length || inTextOrder(a.candidate, b.candidate))
  const namesakes = new Namesakes(cast.all())
  for (const item of full) {
    const entity = anchorFor(cast, namesakes, item, day)
    mentions.push({ candidate: item.candidate, entity, description: item.description, rule: 'full-name' })
  }
  const anchors = new Map<string, number>()
  for (const { entity, candidate } of mentions.toSorted((a, b) => inTextOrder(a.candidate, b.candidate)))
    if (!anchors.has(entity.key)) anchors.set(entity.key, position(candidate))
  const anchored = new Namesakes([...anchors.keys()].flatMap((key) => cast.get(key) ?? []))
  const byCandidate = new Map(mentions.map(({ candidate, entity }) => [candidate, entity]))
  const shortForms = new Map<string, Entity>()
  for (const item of named
    .filter((item) => item.name.given.length === 0)
    .toSorted((a, b) => inTextOrder(a.candidate, b.candidate))) {
    const owner = nameCalled(document, item.candidate, persons)
    const called =
      (owner === null ? undefined : byCandidate.get(owner)) ??
      aliases.get(foldName(item.candidate.text)) ??
      null
    const found =
      called === null ? linkShort(document, cast, item, { anchors, anchored, shortForms, day }) : null
    const entity = found?.entity ?? called
    if (entity === null) continue
    if (found === null) {
      entity.names.add(item.candidate.text)
      aliases.set(foldName(item.candidate.text), entity)
    } else if (found.rule === 'surname') shortForms.set(foldName(item.candidate.text), entity)
    byCandidate.set(item.candidate, entity)
    mentions.push({
      candidate: item.candidate,
      entity,
      description: item.description,
      rule: found?.rule ?? 'alias',
    })
  }
  return mentions.toSorted((a, b) => inTextOrder(a.candidate, b.candidate))
}

const position = (candidate: Candidate) => candidate.sentence * 1000 + candidate.first

/** "Pope Francis", "King Charles": the title belongs to the name of those who have but one. */
const regnal = /^(?:pope|king|queen|prince|princess|emperor|empress|patriarch|ayatollah|mullah)$/iu

function fullFormOf(document: DocumentView, candidate: Candidate): string {
  const view = document.sentences[candidate.sentence]
  const before = view?.tokens[candidate.first - 1]?.text ?? ''
  return regnal.test(before) && !/[\s-]/u.test(candidate.text)
    ? `${before} ${candidate.text}`
    : candidate.text
}

/** The anchor of a full name: an equal or containing one, or a new one. */
function anchorFor(cast: Cast, namesakes: Namesakes, item: Named, day: string | null): Entity {
  const fitting = namesakes
    .ofFull(item.name)
    .filter(
      (entity) =>
        entity.person !== null &&
        compatibleFullNames(entity.person, item.name) &&
        (entity.gender === null || genderOf(item) === null || entity.gender === genderOf(item)),
    )
  const [only] = fitting
  const entity =
    only !== undefined && fitting.length === 1
      ? only
      : cast.ensure(namedKey('person', personSlug(item.name)), () => {
          const made = newEntity(namedKey('person', personSlug(item.name)), 'person', item.name.full)
          made.person = item.name
          namesakes.add(made)
          return made
        })
  describe(entity, item)
  fromOffices(entity, day)
  return entity
}

function genderOf(item: Named): Gender | null {
  return item.description.gender ?? item.name.gender
}

function describe(entity: Entity, { candidate, name, description }: Named): void {
  entity.names.add(name.given.length > 0 ? name.full : candidate.text)
  entity.gender ??= description.gender ?? name.gender
  entity.country ??= description.country
  if (description.title !== null) entity.titles.add(description.title.toLowerCase())
  if (description.sector !== null) entity.sectors.add(description.former ? 'ELI' : description.sector)
  entity.former ||= description.former
}

/** What the dated office list adds to a full name: gender, country, and the title held on the day. */
function fromOffices(entity: Entity, day: string | null): void {
  const offices = officesOf(entity.name)
  if (new Set(offices.map((office) => office.of)).size !== 1) return
  const [office] = offices
  if (office === undefined) return
  entity.gender ??= office.gender
  const ofState = /^[A-Z]{3}$/u.test(office.of)
  if (ofState) entity.country ??= office.of
  if (day === null) return
  const held = officesHeldOn(entity.name, day)
  for (const { title } of held) entity.titles.add(title)
  if (held.length > 0 && ofState) entity.sectors.add('GOV')
}

/** Who is known by a full name and since which position, and whom bare surnames have meant so far. */
type Known = {
  anchors: ReadonlyMap<string, number>
  anchored: Namesakes
  shortForms: ReadonlyMap<string, Entity>
  day: string | null
}

/** Whom a bare surname or given name means: the one compatible anchor of this article. */
function linkShort(
  document: DocumentView,
  cast: Cast,
  item: Named,
  { anchors, anchored, shortForms, day }: Known,
): { entity: Entity; rule: string } {
  const bare = item.candidate.text
  const at = position(item.candidate)
  const alike = anchored.ofShort(bare)
  const bySurname = alike
    .filter((entity) => entity.person !== null && matchesSurname(bare, entity.person))
    .filter((entity) => fits(entity, item))
  const chosen = choose(bySurname, item, anchors, shortForms.get(foldName(bare)) ?? null, at)
  if (chosen !== null) {
    describe(chosen, item)
    return { entity: chosen, rule: 'surname' }
  }
  if (bySurname.length === 0) {
    const byGiven = alike.filter(
      (entity) => entity.person !== null && matchesGiven(bare, entity.person) && fits(entity, item),
    )
    const byFirstSurname = alike.filter(
      (entity) => entity.person !== null && matchesFirstSurname(bare, entity.person) && fits(entity, item),
    )
    const [only] = byGiven.length > 0 ? byGiven : byFirstSurname
    if (only !== undefined && byGiven.length + byFirstSurname.length === 1) {
      describe(only, item)
      return { entity: only, rule: byGiven.length > 0 ? 'given-name' : 'first-surname' }
    }
  }
  return { entity: withoutAnchor(document, cast, item, day, bySurname.length > 1), rule: 'bare-surname' }
}

/** Title, gender and country must not conflict. */
function fits(entity: Entity, { description, name }: Named): boolean {
  const gender = description.gender ?? name.gender ?? null
  if (gender !== null && entity.gender !== null && gender !== entity.gender) return false
  return !(
    description.country !== null &&
    entity.country !== null &&
    description.country !== entity.country &&
    description.title !== null
  )
}

function choose(
  fitting: readonly Entity[],
  { description }: Named,
  anchors: ReadonlyMap<string, number>,
  established: Entity | null,
  at: number,
): Entity | null {
  if (fitting.length <= 1) return fitting[0] ?? null
  if (description.title !== null) {
    const wanted = description.title.toLowerCase()
    const titled = fitting.filter((entity) =>
      [...entity.titles].some((title) => title === wanted || title.endsWith(` ${wanted}`)),
    )
    if (titled.length === 1) return titled[0] ?? null
  }
  // Whom the bare surname has meant so far, it goes on meaning; a namesake introduced later is given a fuller name.
  if (established !== null && fitting.includes(established)) return established
  const introduced = fitting.filter((entity) => (anchors.get(entity.key) ?? 0) < at)
  return introduced.length === 1 ? (introduced[0] ?? null) : null
}

/** No anchor: the office list when a title speaks for it, else an actor of this article alone. */
function withoutAnchor(
  document: DocumentView,
  cast: Cast,
  item: Named,
  day: string | null,
  rivals: boolean,
): Entity {
  const { candidate, description } = item
  if (!rivals && description.office !== null && !description.former) {
    const holder = officeHolderNamed(candidate.text, description.office, day, description.country)
    if (holder !== null) {
      const entity = ensureOfficeHolder(cast, holder)
      describe(entity, item)
      fromOffices(entity, day)
      return entity
    }
  }
  // "Lania's Tamm": country and surname name one holder of an office on the day.
  const owner = possessingStateOrBody(document, candidate)
  const holder =
    rivals || day === null
      ? null
      : owner === null
        ? rulerNamed(cast, candidate.text, day)
        : officeHolderOfSurname(candidate.text, owner, day)
  if (holder !== null) {
    const entity = ensureOfficeHolder(cast, holder)
    describe(entity, item)
    return entity
  }
  const key = localKey('person', candidate.text, document.article.id)
  const entity = cast.ensure(key, () => newEntity(key, 'person', candidate.text))
  describe(entity, item)
  entity.gender ??= genderOfGivenName(candidate.text)
  return entity
}

/** "Assad" in an article that names Syria: who holds an office there on the day, if it is so of one country alone. */
function rulerNamed(cast: Cast, surname: string, day: string) {
  const found = cast.all().flatMap(({ type, country }) => {
    const holder =
      type === 'country' && country !== null ? officeHolderOfSurname(surname, country, day) : null
    return holder === null ? [] : [holder]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whose the name in front makes the person, as the office list has it: a country's code or an organisation's id. */
function possessingStateOrBody(document: DocumentView, candidate: Candidate): string | null {
  const view = document.sentences[candidate.sentence]
  if (view === undefined || !/^['’]s?$/u.test(tokenText(view, candidate.first - 1))) return null
  for (let first = Math.max(0, candidate.first - 4); first < candidate.first - 1; first += 1) {
    const name = textBetween(document, view, first, candidate.first - 1)
    const known = /^\p{Lu}/u.test(name)
      ? (countryNamed(name)?.code ?? organizationNamed(name)?.id)
      : undefined
    if (known !== undefined) return known
  }
  return null
}
