import { officeHolderOn } from '../../../knowledge/offices.ts'
import { words } from '../../../knowledge/phrases.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import { publicationDay } from '../../../model/article.ts'
import { localKey } from '../../../model/slug.ts'
import { personSpokenOf, startOfAge } from './counted.ts'
import { newEntity } from '../entity.ts'
import type { Entity } from '../entity.ts'
import type { Resolution, Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ensureOfficeHolder } from './office-person.ts'
import { ownersInFront } from './owners.ts'
import { describedByNoun } from './person-description.ts'
import { lemmaOf, lowerText } from '../sentence-view.ts'

/** "The president", "the Lanian leader", "a Vostrian spokesman". */
export function roleHolder(setting: Setting, phrase: NounPhrase): Resolution | null {
  const { view, document, cast, history } = setting
  const described = describedByNoun(document, view, phrase.head)
  const title = described.title?.toLowerCase() ?? lemmaOf(view, phrase.head)
  const country =
    setting.countryIn(phrase.first, phrase.head) ?? described.country ?? ownerCountry(setting, phrase)
  const body = setting.organizationIn(phrase.first, phrase.head)
  if (isAged(view, phrase)) {
    const aged = personSpokenOf(view, phrase.first, history)
    if (aged !== null) return { entities: [aged], rule: 'aged', type: 'person' }
  }
  if (title === 'counterpart') {
    const holder = counterpart(setting, phrase, country)
    if (holder !== null) return { entities: [holder], rule: 'counterpart-on-date', type: 'person' }
  }
  if (phrase.article !== 'indefinite' && body === null) {
    const isLeaving = phrase.modifiers.some((token) =>
      /^(?:outgoing|departing)$/u.test(lowerText(view, token)),
    )
    const anchors = cast
      .all()
      .filter((entity) => entity.type === 'person')
      .filter((entity) =>
        [...entity.titles].some(
          (own) => own === title || own.endsWith(` ${title}`) || meansLeader(title, own),
        ),
      )
      .filter((entity) => country === null || entity.country === null || entity.country === country)
      .filter(
        (entity) => described.gender === null || entity.gender === null || entity.gender === described.gender,
      )
      .filter((entity) => !entity.former || country === null || described.former)
      .filter((entity) => !described.former || isLeaving || entity.former)
      .filter((entity) => title !== 'president' || !leadsOnlyABody(setting, phrase, entity))
    const recent = history.recent(view.index, phrase.first, 30).filter((entity) => anchors.includes(entity))
    if (anchors.length === 1 && anchors[0] !== undefined && (recent.length === 1 || country !== null))
      return { entities: [anchors[0]], rule: 'title', type: 'person' }
    if (recent.length === 1 && recent[0] !== undefined && country === null && phrase.possessor === null)
      return { entities: [recent[0]], rule: 'title', type: 'person' }
    if (anchors.length === 1 && anchors[0] !== undefined && namesOneOffice(phrase, title, described.office))
      return { entities: [anchors[0]], rule: 'title-ahead', type: 'person' }
    if (recent.length > 1 && country === null && phrase.article === 'definite' && recent[0] !== undefined)
      return { entities: [recent[0]], rule: 'title-nearest', type: 'person' }
    const day = publicationDay(document.article.publishedAt)
    if (
      described.office !== null &&
      !described.former &&
      country !== null &&
      day !== null &&
      phrase.article === 'definite'
    ) {
      const holder = officeHolderOn(described.office, country, day)
      if (holder !== null) {
        const entity = ensureOfficeHolder(cast, holder)
        entity.titles.add(title)
        return { entities: [entity], rule: 'office-on-date', type: 'person' }
      }
    }
  }
  return unnamedPerson(setting, phrase, { country, gender: described.gender, title })
}

/** "The 52-year-old former prosecutor": the words go on about the one spoken of. */
const isAged = (view: Setting['view'], phrase: NounPhrase) =>
  lowerText(view, phrase.first) === 'the' &&
  phrase.modifiers.some((token) => lowerText(view, token) === 'old' && startOfAge(view, token) !== null)

/** "The interior minister" before the article has named her: an office of which it names one holder. */
const namesOneOffice = (phrase: NounPhrase, title: string, office: string | null) =>
  phrase.article === 'definite' && phrase.possessor === null && (office !== null || title.includes(' '))

/** "The president" is not the president of a union, unless the union is being spoken of. */
function leadsOnlyABody({ view, history }: Setting, phrase: NounPhrase, entity: Entity): boolean {
  if (entity.bodies.size === 0 || entity.country !== null) return false
  const near = history.recent(view.index, phrase.first, 2)
  return ![...entity.bodies].some((body) => near.includes(body))
}

/** "His Lanian counterpart": who holds the possessor's office in that country on the day. */
function counterpart(setting: Setting, phrase: NounPhrase, country: string | null): Entity | null {
  const day = publicationDay(setting.document.article.publishedAt)
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  if (owner === undefined || owner.former || country === null || day === null || owner.country === country)
    return null
  const offices = new Set([...owner.titles].map((title) => titleOf(title)?.office ?? null))
  const [office] = [...offices].filter((office) => office !== null)
  const holder = office === undefined || offices.size > 1 ? null : officeHolderOn(office, country, day)
  return holder === null ? null : ensureOfficeHolder(setting.cast, holder)
}

/** "The Chilean and Peruvian presidents": who holds the office in each country on the day, where all are known. */
export function officeHolders(setting: Setting, phrase: NounPhrase): Entity[] {
  const day = publicationDay(setting.document.article.publishedAt)
  const office = titleOf(lemmaOf(setting.view, phrase.head))?.office ?? null
  const countries = day === null || office === null ? [] : ownersInFront(setting, phrase)
  if (day === null || office === null || countries.length < 2) return []
  const found = countries.map(({ country }) =>
    country === null ? null : officeHolderOn(office, country, day),
  )
  return found.some((holder) => holder === null)
    ? []
    : found.flatMap((holder) => (holder === null ? [] : [ensureOfficeHolder(setting.cast, holder)]))
}

const leaders = new Set(words('president, prime minister, chancellor, supreme leader, king, emir, leader'))

/** "The leader" is whoever rules; "the premier" is the prime minister. */
function meansLeader(wanted: string, own: string): boolean {
  if (wanted === 'premier') return own === 'prime minister'
  return wanted === 'leader' && leaders.has(own)
}

function ownerCountry(setting: Setting, phrase: NounPhrase): string | null {
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  return owner?.type === 'country' ? owner.country : null
}

/** A role without a name: the same words again with "the" are the same person; "a" begins another. */
function unnamedPerson(
  setting: Setting,
  phrase: NounPhrase,
  described: { country: string | null; gender: Entity['gender']; title: string },
): Resolution | null {
  const { view, document, cast, history } = setting
  const role = roleNounOf(lemmaOf(view, phrase.head))
  const label = [...phrase.modifiers, phrase.head]
    .map((token) => lowerText(view, token))
    .join(' ')
    .replaceAll(/ ?- ?/gu, '-')
    .replace(/^-?(?:year-old|yearold) /u, '')
  if (phrase.article === 'definite' && phrase.possessor === null) {
    const earlier = history
      .recent(view.index, phrase.first, 6)
      .find(
        (entity) =>
          entity.type === 'person' &&
          entity.key.includes('@') &&
          entity.name.toLowerCase().endsWith(lemmaOf(view, phrase.head)),
      )
    if (earlier !== undefined) return { entities: [earlier], rule: 'same-role', type: 'person' }
  }
  let key = localKey('person', label, document.article.id)
  if (phrase.article === 'indefinite')
    for (let count = 2; cast.get(key) !== null; count += 1)
      key = localKey('person', `${label} ${count}`, document.article.id)
  const entity = cast.ensure(key, () => newEntity(key, 'person', label))
  entity.gender ??= described.gender
  entity.country ??= described.country
  if (role?.sector !== null && role?.sector !== undefined) entity.sectors.add(role.sector)
  return { entities: [entity], rule: 'unnamed-role', type: 'person' }
}
