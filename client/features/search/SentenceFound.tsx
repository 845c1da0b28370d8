import type { SentenceHit } from '../../../model/api/sentences.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { TextButton } from '../../ui/Button.tsx'
import { Source } from '../evidence/Source.tsx'
import { Hits } from './Hits.tsx'

/** A sentence that was found by its words: where it stands and whether anything was coded in it. */
export function SentenceFound({ sentence, query }: { sentence: SentenceHit; query: string }) {
  const { openArticle } = useNavigation()
  const { article, claims } = sentence
  const [claim] = claims
  return (
    <li className="border-t border-line py-4 first:border-t-0">
      <blockquote className="quote" dir="auto">
        <Hits text={sentence.text} query={query} />
      </blockquote>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
        <Source article={article} page={sentence.page} />
        <span>{claims.length === 0 ? 'nothing coded' : `${counted(claims.length, 'claim')} coded`}</span>
        <TextButton
          className="py-1"
          aria-label={`Read the article: ${article.title ?? article.outlet ?? 'untitled'}`}
          onClick={() => openArticle(article.id, claim ?? null, claim === undefined ? sentence.index : null)}
        >
          Read in the article
        </TextButton>
      </p>
    </li>
  )
}
