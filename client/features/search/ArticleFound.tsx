import type { ArticleHit } from '../../../model/api/articles.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { Source } from '../evidence/Source.tsx'
import { Hits } from './Hits.tsx'

/** An article that was found, with the sentences by which it was. */
export function ArticleFound({ article, query }: { article: ArticleHit; query: string }) {
  const { openArticle } = useNavigation()
  return (
    <li className="border-t border-line py-4 first:border-t-0">
      <TextButton
        className="font-serif text-[1.1875rem] leading-snug"
        dir="auto"
        onClick={() => openArticle(article.id, null)}
      >
        <Hits text={article.title ?? 'Untitled'} query={query} />
      </TextButton>
      <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
        <Source article={article} />
        {article.copyCount > 0 && <span>printed by {counted(article.copyCount, 'other')}</span>}
        {article.retracted && (
          <Badge tone="warn" title="A person took the article back; its claims are not counted">
            retracted
          </Badge>
        )}
        {article.superseded && (
          <Badge title="The outlet has a later text at the same address; this one's claims are not counted">
            replaced later
          </Badge>
        )}
      </p>
      {article.passages.length > 0 && (
        <ul className="mt-2 space-y-2 border-l-2 border-line pl-4">
          {article.passages.map((passage) => (
            <li key={passage.id} className="quote" dir="auto">
              <Hits text={passage.text} query={query} />
              {passage.page !== null && (
                <span className="ml-2 font-sans text-[0.8125rem] text-quiet">p. {passage.page}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
