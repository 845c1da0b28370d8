import type { CypherTwin, Total } from '../../../model/api/answer.ts'
import type { ClaimEvidence, EventSummary } from '../../../model/api/resources.ts'
import type { ActorType } from '../../../model/actor.ts'
import type { Provenance } from '../export/exportGraph.ts'

export type DossierActor = {
  id: string
  name: string
  type: ActorType
  aliases: readonly string[]
  country: string | null
}

/** A part of something, the first by rank, and how much there is of it. */
export type Excerpt<Item> = { shown: readonly Item[]; total: Total }

/** Two actors, the events that join them and the sentences that report those. */
export type DossierLink = {
  one: DossierActor
  other: DossierActor
  events: Excerpt<EventSummary>
  claims: Excerpt<ClaimEvidence>
  /** The questions that gave events and sentences. */
  cypher: readonly CypherTwin[]
}

/** Everything that one file tells of a view. */
export type Dossier = {
  provenance: Provenance
  /** The picture as SVG, for light and for dark pages. */
  pictures: { light: string; dark: string }
  actors: readonly DossierActor[]
  links: Excerpt<DossierLink>
}
