import { officesHeldOn, officesOf } from '../../knowledge/offices.ts'
import { publicationDay } from '../../model/article.ts'
import type { LocalActor } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Extraction } from '../../model/extraction.ts'

/** What a participant was on the day of a claim: PLOVER joins on it. */
export type Standing = {
  readonly country: string | null
  readonly sector: string | null
  readonly title: string | null
}

/**
 * The standing of an article's actors as of a claim's date, else of the article's: the dated list of office-holders first, for an
 * article of today may call by today's office who held another then; else what the article says.
 */
export function standingOf(extraction: Extraction, claim: Pick<Claim, 'date'>): (key: string) => Standing {
  const actors = new Map(extraction.actors.map((actor) => [actor.id, actor]))
  const day = claim.date?.from ?? publicationDay(extraction.article.publishedAt)
  return (key) => {
    const actor = actors.get(key)
    const said = extraction.relations.find((relation) => relation.subject === key && relation.title !== null)
    const [office] = actor === undefined || day === null ? [] : officesOn(actor, day)
    const ofState = office !== undefined && /^[A-Z]{3}$/u.test(office.of)
    return {
      country: actor?.country ?? (ofState ? office.of : null),
      sector: ofState ? 'GOV' : (actor?.sectors[0] ?? null),
      title: office?.title ?? said?.title ?? null,
    }
  }
}

/** The offices on a day of the one person of the list who bears the name. */
function officesOn({ id, name }: LocalActor, day: string) {
  if (!id.startsWith('person:') || id.includes('@')) return []
  const states = new Set(officesOf(name).map(({ of }) => of))
  return states.size === 1 ? officesHeldOn(name, day) : []
}
