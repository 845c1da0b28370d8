import type { PathHop } from '../../../model/api/resources.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph, EventGlyph } from '../../ui/Glyph.tsx'
import { dateWords } from '../event/dateWords.ts'
import { eventTitle } from '../event/eventWords.ts'
import { Sentence } from '../evidence/Sentence.tsx'
import { Source } from '../evidence/Source.tsx'
import { Standings } from '../evidence/Standings.tsx'

/** A path step by step: who, through which event, with the sentence that says so, to whom. */
export function PathHops({ hops }: { hops: readonly PathHop[] }) {
  return (
    <ol className="mt-3">
      {hops.map((hop, index) => (
        <Hop key={hop.event.id} hop={hop} isLast={index === hops.length - 1} />
      ))}
    </ol>
  )
}

function Hop({ hop, isLast }: { hop: PathHop; isLast: boolean }) {
  const { openActor, openEvent, openPair, openArticle } = useNavigation()
  const { evidence } = hop
  return (
    <li>
      <div className="flex items-center gap-2.5 font-medium">
        <ActorGlyph type={hop.from.type} size={16} />
        <TextButton onClick={() => openActor(hop.from.id)}>{hop.from.name}</TextButton>
      </div>
      <div
        className="my-1 ml-[7px] border-l-2 py-2 pl-5"
        style={{ borderColor: `var(--quad${hop.event.quad})` }}
      >
        <div className="flex items-start gap-2 text-[0.8125rem] text-quiet">
          <span className="mt-1">
            <EventGlyph quad={hop.event.quad} size={12} />
          </span>
          <span>
            <TextButton className="text-ink" onClick={() => openEvent(hop.event.id)}>
              {eventTitle(hop.event)}
            </TextButton>
            {' · '}
            {dateWords(hop.event.date)} · {quadNames[hop.event.quad]}
          </span>
        </div>
        {evidence !== null && (
          <div className="mt-2">
            <Standings claim={evidence} />
            <Sentence sentence={evidence.sentence} />
            <div className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
              <Source article={evidence.article} page={evidence.sentence.page} />
              <TextButton onClick={() => openArticle(evidence.article.id, evidence.id)}>
                Read in the article
              </TextButton>
            </div>
          </div>
        )}
        {hop.alternatives > 0 && (
          <TextButton
            className="mt-1.5 text-[0.8125rem] text-quiet"
            onClick={() => openPair(hop.from.id, hop.to.id, 'events')}
          >
            {counted(hop.alternatives, 'other event')} of {hop.from.name} and {hop.to.name}
          </TextButton>
        )}
      </div>
      {isLast && (
        <div className="flex items-center gap-2.5 font-medium">
          <ActorGlyph type={hop.to.type} size={16} />
          <TextButton onClick={() => openActor(hop.to.id)}>{hop.to.name}</TextButton>
        </div>
      )}
    </li>
  )
}
