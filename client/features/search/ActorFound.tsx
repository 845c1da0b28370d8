import type { ActorSummary } from '../../../model/api/resources.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { Hits } from './Hits.tsx'

/** An actor who was found by a name. */
export function ActorFound({ actor, query }: { actor: ActorSummary; query: string }) {
  const { openActor } = useNavigation()
  const isNamed = isNamedKey(actor.id)
  const facts = [
    actorTypeNames[actor.type].one,
    ...(actor.country === null ? [] : [actor.country]),
    ...(isNamed ? [] : ['known from one article only']),
    ...(actor.aliases.length === 0 ? [] : [`also ${actor.aliases.slice(0, 4).join(', ')}`]),
  ]
  return (
    <li>
      <button
        type="button"
        className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] items-center gap-2.5 rounded-lg px-3 py-2 text-left transition-colors hover:bg-well"
        onClick={() => openActor(actor.id)}
      >
        <ActorGlyph type={actor.type} isHollow={!isNamed} />
        <span className="min-w-0 grow">
          <span className="block">
            <Hits text={actor.name} query={beginnings(query)} />
          </span>
          <span className="block text-[0.8125rem] text-quiet">{facts.join(' · ')}</span>
        </span>
        <span className="shrink-0 text-[0.8125rem] text-quiet">{counted(actor.degree, 'event')}</span>
      </button>
    </li>
  )
}

/** Names are found by the beginnings of their words. */
function beginnings(query: string): string {
  return query.replaceAll(/[\p{L}\p{N}](?=\s|$)/gu, '$&*')
}
