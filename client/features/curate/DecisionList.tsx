import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import type { ListedDecision } from '../../../model/api/curation.ts'
import { decisionsQuery } from '../../api/curate-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, TextButton } from '../../ui/Button.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { attempt } from '../explore/useExplore.tsx'
import { decisionWords, keysNamed, kindNames } from './decision-words.ts'
import { useUndo } from './useJudge.ts'
import { useNames } from './useNames.ts'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Everything people decided, newest first, each to be undone by itself. */
export function DecisionList({ mayWrite }: { mayWrite: boolean }) {
  const query = useInfiniteQuery(decisionsQuery())
  return (
    <Answer query={query} what="the decisions">
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        const [first] = pages
        if (first === undefined || items.length === 0)
          return (
            <Empty>
              Nothing has been decided yet. Judge a pair here, open an actor and choose “Correct …”, or judge
              a claim below its sentence.
            </Empty>
          )
        return (
          <>
            <ol aria-label="Decisions" className="divide-y divide-line">
              {items.map((item) => (
                <DecisionRow key={item.decision.id} item={item} mayWrite={mayWrite} />
              ))}
            </ol>
            <More
              shown={items.length}
              total={first.total}
              what={first.total.count === 1 ? 'decision' : 'decisions, newest first'}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )
      }}
    </Answer>
  )
}

function DecisionRow({ item: { decision, idle }, mayWrite }: { item: ListedDecision; mayWrite: boolean }) {
  const { openArticle } = useNavigation()
  const undo = useUndo()
  const nameOf = useNames(keysNamed(decision))
  const words = decisionWords(decision, nameOf)
  const undoing = useMutation({ mutationFn: () => undo(decision, words) })
  const isUndone = decision.undoneAt !== null
  const article = decision.selectors.flatMap((selector) =>
    'article' in selector ? [selector.article] : [],
  )[0]
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-quiet">
        <Badge tone={isUndone ? 'quiet' : 'accent'}>{kindNames[decision.kind]}</Badge>
        <span>
          {decision.by}, {moment.format(new Date(decision.at))}
        </span>
        {isUndone && <Badge>undone</Badge>}
        {idle !== null && <Badge tone="warn">does not apply now</Badge>}
      </div>
      <p className={`mt-1 [overflow-wrap:anywhere] ${isUndone ? 'text-quiet line-through' : ''}`}>{words}</p>
      {decision.reason !== null && <p className="mt-0.5 text-sm text-quiet">“{decision.reason}”</p>}
      {idle !== null && <p className="mt-0.5 text-sm text-warn">{idle}</p>}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 empty:hidden">
        {!isUndone && (
          <Button
            aria-label={`Undo: ${words}`}
            disabled={!mayWrite || undoing.isPending}
            onClick={() => attempt(undoing.mutateAsync())}
          >
            <Undo2 size={15} aria-hidden="true" /> {undoing.isPending ? 'Undoing …' : 'Undo'}
          </Button>
        )}
        {article !== undefined && (
          <TextButton className="py-1 text-[0.8125rem]" onClick={() => openArticle(article, null)}>
            Read the article
          </TextButton>
        )}
      </div>
    </li>
  )
}
