import type { AnswerRow } from '../../../model/api/ask.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { relationFrom } from '../actor/relationWords.ts'
import { EventRow } from '../event/EventRow.tsx'
import { ClaimList } from '../evidence/ClaimList.tsx'
import { Source } from '../evidence/Source.tsx'
import { PathHops } from '../pair/PathHops.tsx'

type RowOf<Kind extends AnswerRow['kind']> = Extract<AnswerRow, { kind: Kind }>

/** The rows of an answer, each with the sentences behind it. */
export function AnswerRows({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <ol aria-label="Rows of the answer" className="mt-6">
      {rows.map((row, index) => (
        // Rows come once and stay in their order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="border-t border-line py-4">
          <Row row={row} />
        </li>
      ))}
    </ol>
  )
}

function Row({ row }: { row: AnswerRow }) {
  switch (row.kind) {
    case 'actor':
      return <ActorAnswerRow row={row} />
    case 'event':
      return (
        <>
          <ul>
            <EventRow event={row.event} />
          </ul>
          <RowEvidence claims={row.evidence} />
        </>
      )
    case 'relation':
      return <RelationAnswerRow row={row} />
    case 'path':
      return <PathHops hops={row.hops} />
  }
}

function ActorAnswerRow({ row: { actor, eventCount, evidence } }: { row: RowOf<'actor'> }) {
  const { openActor } = useNavigation()
  return (
    <>
      <div className="flex items-center gap-2.5">
        <ActorGlyph type={actor.type} size={16} isHollow={!isNamedKey(actor.id)} />
        <TextButton className="min-h-11 grow font-medium md:min-h-0" onClick={() => openActor(actor.id)}>
          {actor.name}
        </TextButton>
        <span className="text-[0.8125rem] text-quiet">{counted(eventCount, 'event')}</span>
      </div>
      <RowEvidence claims={evidence} showEvent />
    </>
  )
}

function RelationAnswerRow({ row: { relation } }: { row: RowOf<'relation'> }) {
  const { openActor } = useNavigation()
  const { words, other, title } = relationFrom(relation, relation.subject.id)
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <ActorGlyph type={relation.subject.type} />
        <TextButton onClick={() => openActor(relation.subject.id)}>{relation.subject.name}</TextButton>
        <span className="text-quiet">{words}</span>
        <ActorGlyph type={other.type} />
        <TextButton onClick={() => openActor(other.id)}>{other.name}</TextButton>
        {title !== null && <span className="text-quiet">as {title}</span>}
      </p>
      {relation.sentence !== null && (
        <>
          <blockquote className="quote mt-2" dir="auto">
            {relation.sentence.text}
          </blockquote>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
            <Source article={relation.sentence.article} />
            <span>stated in {counted(relation.statedCount, 'sentence')}</span>
          </p>
        </>
      )}
    </>
  )
}

/** The best sentence of a row, the others folded. */
function RowEvidence({
  claims,
  showEvent = false,
}: {
  claims: readonly ClaimEvidence[]
  showEvent?: boolean
}) {
  const [best, ...others] = claims
  if (best === undefined) return null
  return (
    <div className="mt-2 border-l-2 border-line pl-4">
      <ClaimList claims={[best]} showEvent={showEvent} />
      {others.length > 0 && (
        <details className="text-[0.8125rem]">
          <summary className="w-fit py-1 text-quiet hover:text-ink">
            {counted(others.length, 'sentence')} more
          </summary>
          <ClaimList claims={others} showEvent={showEvent} />
        </details>
      )}
    </div>
  )
}
