import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect } from 'react'
import type { ArticleAnswer } from '../../../model/api/resources.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { IconButton } from '../../ui/Button.tsx'
import { stepTo } from './stepTo.ts'

/** From one claim of an article to the next or the one before, also by the keys N and P. */
export function ClaimSteps({ answer, claim }: { answer: ArticleAnswer; claim: string | null }) {
  const { openArticle } = useNavigation()
  const { article, claims } = answer
  const ids = claims.map(({ id }) => id)
  const index = claim === null ? -1 : ids.indexOf(claim)
  const next = stepTo(ids, claim, 1)
  const previous = stepTo(ids, claim, -1)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      const to = event.key === 'n' ? next : event.key === 'p' ? previous : null
      if (to === null) return
      event.preventDefault()
      openArticle(article.id, to)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [next, previous, article.id, openArticle])
  if (ids.length === 0) return null
  return (
    <div className="flex items-center gap-1 text-[0.8125rem] text-quiet">
      <output>{index === -1 ? counted(ids.length, 'claim') : `Claim ${index + 1} of ${ids.length}`}</output>
      <IconButton
        label="Previous claim"
        shortcut="P"
        disabled={previous === null}
        onClick={() => previous !== null && openArticle(article.id, previous)}
      >
        <ChevronUp size={18} aria-hidden="true" />
      </IconButton>
      <IconButton
        label="Next claim"
        shortcut="N"
        className="-ml-2"
        disabled={next === null}
        onClick={() => next !== null && openArticle(article.id, next)}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
