import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActorSummary } from '../../../model/api/resources.ts'
import { claimsQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { Sentence } from '../evidence/Sentence.tsx'
import { Source } from '../evidence/Source.tsx'

/** So many sentences of an actor are shown to judge by. */
const mostSentences = 4

/** One of two actors to judge, with the sentences that tell of it. */
export function SuggestedActor({ actor }: { actor: ActorSummary }) {
  const { openActor } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const aliases = actor.aliases.filter((alias) => alias !== actor.name)
  const kind = [actorTypeNames[actor.type].one, actor.country].filter(Boolean).join(' · ')
  return (
    <div className="min-w-0 rounded-xl border border-line px-4 py-3">
      <p className="flex items-center gap-2">
        <ActorGlyph type={actor.type} />
        <TextButton
          className="font-serif text-lg leading-tight font-medium"
          onClick={() => openActor(actor.id)}
        >
          {actor.name}
        </TextButton>
      </p>
      <p className="mt-1 text-[0.8125rem] text-quiet">
        <span className="inline-block first-letter:uppercase">{kind}</span> · {counted(actor.degree, 'event')}
      </p>
      {aliases.length > 0 && (
        <p className="text-[0.8125rem] text-quiet">Also {aliases.slice(0, 4).join(', ')}</p>
      )}
      {actor.sectors.length > 0 && <p className="text-[0.8125rem] text-quiet">{actor.sectors.join(', ')}</p>}
      <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="w-fit py-1 text-[0.8125rem] text-quiet hover:text-ink">
          Sentences about {actor.name}
        </summary>
        {isOpen && (
          <section
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={`Sentences about ${actor.name}`}
            className="scroll-calm max-h-80 overflow-y-auto"
          >
            <Sentences actor={actor.id} />
          </section>
        )}
      </details>
    </div>
  )
}

function Sentences({ actor }: { actor: string }) {
  const query = useInfiniteQuery(claimsQuery({ actors: [actor] }, {}))
  return (
    <Answer query={query} what="the sentences">
      {({ pages }) => {
        const claims = pages.flatMap((page) => page.items).slice(0, mostSentences)
        const total = pages[0]?.total
        if (claims.length === 0 || total === undefined)
          return <Empty>No event was coded with this actor; it is only named.</Empty>
        return (
          <>
            <ul className="space-y-3">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <Sentence sentence={claim.sentence} />
                  <p className="mt-1 flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-quiet">
                    <Source article={claim.article} page={claim.sentence.page} />
                  </p>
                </li>
              ))}
            </ul>
            {total.count > claims.length && (
              <p className="mt-2 text-[0.8125rem] text-quiet">
                {claims.length} of {total.exact ? '' : 'at least '}
                {total.count.toLocaleString('en')}; open the actor for all.
              </p>
            )}
          </>
        )
      }}
    </Answer>
  )
}
