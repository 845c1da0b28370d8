import { Suspense, useState } from 'react'
import type { ArticleAnswer, ArticleSummary } from '../../../model/api/resources.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { Button, TextButton } from '../../ui/Button.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { Loading } from '../../ui/States.tsx'
import { Source } from '../evidence/Source.tsx'

const Changes = lazily(() => import('./Changes.tsx'))

/** What the outlet had at the same address before and since, and who else printed it; each can be read and compared. */
export function OtherTexts({ answer }: { answer: ArticleAnswer }) {
  const { versions, copies, article } = answer
  const notNamed = article.copyCount - copies.length
  if (versions.older.length + versions.newer.length + copies.length === 0) return null
  return (
    <section aria-label="Other texts of it" className="mt-5 max-w-3xl space-y-3 text-sm">
      <Texts
        title={`The outlet had ${counted(versions.older.length, 'other text')} here before`}
        articles={versions.older}
        pairWith={(other) => ({ earlier: other.id, later: article.id })}
      />
      <Texts
        title={`The outlet has had ${counted(versions.newer.length, 'other text')} here since`}
        articles={versions.newer}
        pairWith={(other) => ({ earlier: article.id, later: other.id })}
      />
      <Texts
        title={`Also printed by ${counted(article.copyCount, 'other')}`}
        articles={copies}
        pairWith={(other) =>
          (other.publishedAt ?? '') > (article.publishedAt ?? '')
            ? { earlier: article.id, later: other.id }
            : { earlier: other.id, later: article.id }
        }
        more={notNamed > 0 ? `and ${String(notNamed)} more` : null}
      />
    </section>
  )
}

type Pair = { earlier: string; later: string }

function Texts({
  title,
  articles,
  pairWith,
  more = null,
}: {
  title: string
  articles: readonly ArticleSummary[]
  pairWith: (other: ArticleSummary) => Pair
  more?: string | null
}) {
  if (articles.length === 0) return null
  return (
    <details className="rounded-xl border border-line px-4">
      <summary className="min-h-11 py-2.5 md:min-h-9 md:py-1.5">{title}</summary>
      <ol className="pb-2">
        {articles.map((other) => (
          <OtherText key={other.id} other={other} pair={pairWith(other)} />
        ))}
        {more !== null && <li className="py-2 text-quiet">{more}</li>}
      </ol>
    </details>
  )
}

function OtherText({ other, pair }: { other: ArticleSummary; pair: Pair }) {
  const { openArticle } = useNavigation()
  const [isCompared, setCompared] = useState(false)
  return (
    <li className="border-t border-line py-2.5">
      <TextButton dir="auto" onClick={() => openArticle(other.id, null)}>
        {other.title ?? 'Untitled'}
      </TextButton>
      <div className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
        <Source article={other} />
        <Button
          aria-expanded={isCompared}
          aria-label={`What changed: ${other.title ?? 'Untitled'}, ${other.outlet ?? 'unknown outlet'}`}
          onClick={() => setCompared(!isCompared)}
        >
          What changed
        </Button>
      </div>
      {isCompared && (
        <Boundary what="The comparison">
          <Suspense fallback={<Loading what="the comparison" />}>
            <Changes earlier={pair.earlier} later={pair.later} />
          </Suspense>
        </Boundary>
      )}
    </li>
  )
}
