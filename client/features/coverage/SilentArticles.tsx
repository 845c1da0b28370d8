import { useInfiniteQuery } from '@tanstack/react-query'
import type { CoverageAnswer } from '../../../model/api/coverage.ts'
import { articlesInWindowQuery } from '../../api/reading-queries.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { ArticleFound } from '../search/ArticleFound.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** What a silent outlet wrote about the participants instead. */
export function SilentArticles({
  outlet,
  event,
  window,
}: {
  outlet: string
  event: CoverageAnswer['event']
  window: { from: string; to: string }
}) {
  const participants = [...new Set(event.participants.map((participant) => participant.id))]
  const query = useInfiniteQuery(articlesInWindowQuery(outlet, participants, window))
  return (
    <Answer query={query} what="the articles">
      {({ pages }) => {
        const [first] = pages
        const articles = pages.flatMap((page) => page.items)
        if (first === undefined || articles.length === 0)
          return <Empty>None of them can be found any more.</Empty>
        return (
          <>
            <ul aria-label="Articles that leave it out">
              {articles.map((article) => (
                <ArticleFound key={article.id} article={article} query="" />
              ))}
            </ul>
            <More
              shown={articles.length}
              total={first.total}
              what={first.total.count === 1 ? 'article' : 'articles'}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
            <CypherTwin of="the articles" cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}
