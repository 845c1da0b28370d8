import { useQuery } from '@tanstack/react-query'
import { Eye, EyeOff, Link2, Maximize2, Minimize2, Pin, PinOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ActorAnswer, RelationSummary } from '../../../model/api/resources.ts'
import { phraseOf } from '../../../model/plover/event-types.ts'
import { articleOfKey, isNamedKey } from '../../../model/slug.ts'
import { actorQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { labelOf } from '../../graph/style/style.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { Button, IconButton, TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer } from '../../ui/States.tsx'
import { Measured } from '../appearance/Measured.tsx'
import { Correct } from '../curate/Correct.tsx'
import { expandInView } from '../drawing/expansion.ts'
import { Source } from '../evidence/Source.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { useRenderer } from '../drawing/useRenderer.ts'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { ActorEvents } from './ActorEvents.tsx'
import { describePeriod } from './period.ts'
import { Partners } from './Partners.tsx'
import { relationFrom } from './relationWords.ts'

/** Who somebody is, in what, and with whom. */
export function ActorPanel({ id }: { id: string }) {
  const { openHome } = useNavigation()
  const filters = useFilters()
  const query = useQuery(actorQuery(id, filters))
  const actor = query.data?.actor
  const drawnName = useNameInGraph(id)
  useActorInGraph(actor?.id)
  return (
    <PanelFrame
      eyebrow={
        actor === undefined ? (
          'Actor'
        ) : (
          <>
            <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
            <span className="inline-block first-letter:uppercase">
              {[actorTypeNames[actor.type].one, actor.country].filter(Boolean).join(' · ')}
            </span>
          </>
        )
      }
      title={actor?.name ?? drawnName ?? 'Actor'}
      actions={actor === undefined ? undefined : <Actions id={actor.id} name={actor.name} />}
      onClose={openHome}
    >
      <Answer query={query} what="the actor">
        {(answer) => (
          <>
            <Facts answer={answer} />
            <Relations answer={answer} />
            <EventTypes answer={answer} />
            <Partners id={answer.actor.id} />
            <ActorEvents id={answer.actor.id} />
            <CypherTwin of="the actor" cypher={answer.cypher} />
          </>
        )}
      </Answer>
    </PanelFrame>
  )
}

/** What the drawing calls somebody, for while the server does not answer. */
function useNameInGraph(id: string): string | null {
  const { document } = useExplore().explorer
  const node = document.node(nodeId(id))
  return node === null ? null : labelOf(node)
}

/** Brings the actor whose panel is open into the drawing and into sight. */
function useActorInGraph(id: string | undefined): void {
  const explore = useExplore()
  useEffect(() => {
    if (id === undefined) return
    const show = async () => {
      if (await explore.reveal(id)) useRenderer.getState().renderer?.reveal(nodeId(id))
    }
    attempt(show())
  }, [id, explore])
}

function Actions({ id, name }: { id: string; name: string }) {
  const explore = useExplore()
  const { openPair } = useNavigation()
  const [isLinking, setLinking] = useState(false)
  const isExpanded = useSnapshot(() => explore.isExpanded(id))
  const isPinned = useSnapshot((snapshot) => snapshot.view.pinned.has(nodeId(id)))
  const isHidden = useSnapshot((snapshot) => snapshot.view.hidden.has(nodeId(id)))
  const isDrawn = useSnapshot(() => explore.explorer.document.has(nodeId(id)))
  return (
    <>
      <Button kind="primary" aria-label={`Expand ${name}`} onClick={() => attempt(expandInView(explore, id))}>
        <Maximize2 size={15} aria-hidden="true" /> {isExpanded ? 'Expand more' : 'Expand'}
      </Button>
      <Button aria-expanded={isLinking} onClick={() => setLinking(!isLinking)}>
        <Link2 size={15} aria-hidden="true" /> Link with …
      </Button>
      {isExpanded && (
        <IconButton label={`Collapse ${name}`} shortcut="C" onClick={() => explore.collapse(id)}>
          <Minimize2 size={16} aria-hidden="true" />
        </IconButton>
      )}
      {isDrawn && (
        <>
          <IconButton
            className={isExpanded ? '-ml-2' : ''}
            label={`${isPinned ? 'Unpin' : 'Pin'} ${name}`}
            shortcut="P"
            onClick={() => explore.togglePin(id)}
          >
            {isPinned ? <PinOff size={16} aria-hidden="true" /> : <Pin size={16} aria-hidden="true" />}
          </IconButton>
          {isHidden ? (
            <IconButton
              label={`Show ${name} again`}
              className="-ml-2 text-accent"
              onClick={() => explore.unhide(id)}
            >
              <Eye size={16} aria-hidden="true" />
            </IconButton>
          ) : (
            <IconButton
              label={`Hide ${name}`}
              shortcut="H"
              className="-ml-2"
              onClick={() => explore.hide(id)}
            >
              <EyeOff size={16} aria-hidden="true" />
            </IconButton>
          )}
        </>
      )}
      <Correct key={id} id={id} name={name} />
      {isLinking && (
        <div className="w-full pt-1">
          <ActorCombobox
            label={`Link ${name} with`}
            placeholder="Another actor"
            without={id}
            onChoose={(other) => openPair(id, other.id, 'paths')}
          />
        </div>
      )}
    </>
  )
}

function Facts({ answer: { actor } }: { answer: ActorAnswer }) {
  const { first, firstPrecision, last, lastPrecision } = actor
  const period =
    first === null || firstPrecision === null || last === null || lastPrecision === null
      ? null
      : describePeriod({ date: first, precision: firstPrecision }, { date: last, precision: lastPrecision })
  const { openArticle } = useNavigation()
  const article = articleOfKey(actor.id)
  const aliases = actor.aliases.filter((alias) => alias !== actor.name)
  return (
    <div className="mt-4 space-y-1 text-[0.9375rem]">
      <p>
        {counted(actor.eventCount, 'event')} in {actor.countsExact ? '' : 'at least '}
        {counted(actor.articleCount, 'article')}
        {period !== null && <span className="text-quiet"> · {period}</span>}
      </p>
      {article !== null && (
        <p className="text-quiet">
          Known from one article only.{' '}
          <TextButton className="text-ink" onClick={() => openArticle(article, null)}>
            Read it
          </TextButton>
        </p>
      )}
      {aliases.length > 0 && <p className="text-quiet">Also called {aliases.join(', ')}</p>}
      {actor.control !== null && <p className="text-quiet">Control: {actor.control}</p>}
      <Measured id={actor.id} />
    </div>
  )
}

function isNamed({ subject, object }: RelationSummary): boolean {
  return isNamedKey(subject.id) && isNamedKey(object.id)
}

function Relations({ answer: { actor, relations } }: { answer: ActorAnswer }) {
  if (relations.length === 0) return null
  const unnamed = isNamedKey(actor.id) ? relations.filter((relation) => !isNamed(relation)) : []
  const named = relations.filter((relation) => !unnamed.includes(relation))
  return (
    <PanelPart title="Standing relations">
      <RelationList actor={actor.id} relations={named} />
      {unnamed.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit py-1 text-[0.8125rem] text-quiet hover:text-ink">
            {counted(unnamed.length, 'relation')} to groups or roles known from one article only
          </summary>
          <div className="mt-2">
            <RelationList actor={actor.id} relations={unnamed} />
          </div>
        </details>
      )}
    </PanelPart>
  )
}

function RelationList({ actor, relations }: { actor: string; relations: readonly RelationSummary[] }) {
  const { openActor } = useNavigation()
  return (
    <ul className="space-y-3">
      {relations.map((relation) => {
        const { words, other, title } = relationFrom(relation, actor)
        return (
          <li key={relation.id}>
            <p>
              <span className="text-quiet">{words} </span>
              <TextButton onClick={() => openActor(other.id)}>{other.name}</TextButton>
              {title !== null && <span className="text-quiet"> as {title}</span>}
            </p>
            {relation.sentence !== null && (
              <details className="text-[0.8125rem]">
                <summary className="w-fit py-0.5 text-quiet hover:text-ink">
                  Stated in {counted(relation.statedCount, 'sentence')}
                </summary>
                <blockquote className="quote mt-1 text-[1.0625rem]">{relation.sentence.text}</blockquote>
                <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-quiet">
                  <Source article={relation.sentence.article} />
                </p>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function EventTypes({ answer: { eventTypes } }: { answer: ActorAnswer }) {
  if (eventTypes.length === 0) return null
  const most = Math.max(...eventTypes.map((row) => row.count))
  return (
    <PanelPart title="Kinds of events">
      <ul className="space-y-1.5">
        {eventTypes.slice(0, 8).map((row) => (
          <li key={row.type} className="grid grid-cols-[8.5rem_1fr_3rem] items-center gap-3 text-sm">
            <span>{phraseOf(row.type, null)}</span>
            <span className="h-1.5 rounded-full bg-well" aria-hidden="true">
              <span
                className="block h-full rounded-full bg-quiet/60"
                style={{ width: `${(100 * row.count) / most}%` }}
              />
            </span>
            <span className="text-right text-quiet tabular-nums">{row.count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
    </PanelPart>
  )
}
