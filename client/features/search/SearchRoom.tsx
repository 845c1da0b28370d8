import { useInfiniteQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  actorsFoundQuery,
  articlesFoundQuery,
  eventsFoundQuery,
  sentencesFoundQuery,
} from '../../api/reading-queries.ts'
import { searchTabs, useNavigation } from '../../app/navigation.ts'
import type { SearchTab } from '../../app/navigation.ts'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { PanelTabContent, PanelTabs } from '../../ui/PanelTabs.tsx'
import { Empty } from '../../ui/States.tsx'
import { EventRow } from '../event/EventRow.tsx'
import { ActorFound } from './ActorFound.tsx'
import { ArticleFound } from './ArticleFound.tsx'
import { Facets } from './Facets.tsx'
import { FoundList } from './FoundList.tsx'
import { SentenceFound } from './SentenceFound.tsx'
import { SyntaxHint } from './SyntaxHint.tsx'

const tabWords: Record<SearchTab, string> = {
  actors: 'Actors',
  events: 'Events',
  sentences: 'Sentences',
  articles: 'Articles',
}

/** Words, and where they stand: in names, in events, in sentences, in articles. */
export default function SearchRoom() {
  const { openHome, searched, setSearch } = useNavigation()
  const { q, tab, narrowing } = searched
  const queries = {
    actors: useInfiniteQuery(actorsFoundQuery(q)),
    events: useInfiniteQuery(eventsFoundQuery(q, narrowing)),
    sentences: useInfiniteQuery(sentencesFoundQuery(q, narrowing)),
    articles: useInfiniteQuery(articlesFoundQuery(q, narrowing)),
  }
  const tabs = searchTabs.map((name) => ({
    name,
    words: tabWords[name],
    count: countWords(queries[name].data?.pages[0]?.total),
  }))
  const isNarrowed = Object.values(narrowing).some((choice) => choice !== null)
  const facets =
    tab === 'articles' ? queries.articles.data?.pages[0]?.facets : queries.sentences.data?.pages[0]?.facets
  return (
    <PanelFrame eyebrow="Search" title="Everything in the articles" onClose={openHome}>
      <SearchField q={q} onSearch={(next) => setSearch({ q: next })} />
      <SyntaxHint isOpen={q === ''} />
      {q === '' ? (
        <Empty>Type a word or two, and see where they stand.</Empty>
      ) : (
        <PanelTabs label="Where to look" tabs={tabs} value={tab} onChange={(next) => setSearch({ in: next })}>
          <div
            className={`pt-1 ${tab === 'actors' ? '' : 'xl:grid xl:grid-cols-[minmax(0,1fr)_13.5rem] xl:gap-9'}`}
          >
            {tab !== 'actors' && (
              <div className="xl:order-last">
                <Facets facets={facets ?? null} withCoded={tab !== 'events'} />
              </div>
            )}
            <div className="min-w-0">
              <PanelTabContent name="actors">
                <FoundList query={queries.actors} one="actor" q={q} rankedBy="how well the name fits">
                  {(actor) => <ActorFound key={actor.id} actor={actor} query={q} />}
                </FoundList>
              </PanelTabContent>
              <PanelTabContent name="events">
                <FoundList
                  query={queries.events}
                  one="event"
                  q={q}
                  isNarrowed={isNarrowed}
                  rankedBy="date, latest first"
                >
                  {(event) => <EventRow key={event.id} event={event} query={q} />}
                </FoundList>
              </PanelTabContent>
              <PanelTabContent name="sentences">
                <FoundList
                  query={queries.sentences}
                  one="sentence"
                  q={q}
                  isNarrowed={isNarrowed}
                  rankedBy="how well the words fit"
                >
                  {(sentence) => <SentenceFound key={sentence.id} sentence={sentence} query={q} />}
                </FoundList>
              </PanelTabContent>
              <PanelTabContent name="articles">
                <FoundList
                  query={queries.articles}
                  one="article"
                  q={q}
                  isNarrowed={isNarrowed}
                  rankedBy="how well the words fit"
                >
                  {(article) => <ArticleFound key={article.id} article={article} query={q} />}
                </FoundList>
              </PanelTabContent>
            </div>
          </div>
        </PanelTabs>
      )}
    </PanelFrame>
  )
}

function countWords(total: { count: number; exact: boolean } | undefined): string | undefined {
  return total === undefined ? undefined : `${total.count.toLocaleString('en')}${total.exact ? '' : '+'}`
}

const pause = 350

/** Searches while one types, after a pause; Enter does not wait for it. */
function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const [text, setText] = useState(q)
  const [asked, setAsked] = useState(q)
  if (q !== asked) {
    // The address has changed by itself: Back, Forward, or a search from the header.
    setAsked(q)
    setText(q)
  }
  const wanted = text.trim()
  useEffect(() => {
    if (wanted === asked) return undefined
    const timer = setTimeout(() => {
      setAsked(wanted)
      onSearch(wanted)
    }, pause)
    return () => clearTimeout(timer)
  }, [wanted, asked, onSearch])
  return (
    <search>
      <form
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(wanted)
          onSearch(wanted)
        }}
      >
        <label className="flex items-center gap-2 rounded-xl border border-line bg-page px-3 focus-within:border-accent">
          <Search size={16} className="shrink-0 text-quiet" aria-hidden="true" />
          <input
            type="search"
            aria-label="Words to look for"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={text}
            placeholder={'treaty OR agreement, "in a row", begin*, misspelt~'}
            className="h-11 w-full min-w-0 bg-transparent outline-none placeholder:text-quiet md:h-10"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </form>
    </search>
  )
}
