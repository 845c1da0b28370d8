import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { CypherRequest } from '../../../../model/api/console.ts'
import type { SavedSummary } from '../../../../model/api/saved.ts'
import { messageOf } from '../../../../model/failure.ts'
import { isProblem } from '../../../api/request.ts'
import {
  asSavedQuery,
  keep,
  remove,
  replace,
  savedListQuery,
  savedQuery,
} from '../../../api/saved-queries.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Answer, Empty, More, Trouble } from '../../../ui/States.tsx'
import { attempt, useNotice } from '../../explore/useExplore.tsx'
import { useDraft } from '../draft.ts'

/** The queries that people keep on this server: keep the statement, open, rename, replace, remove one. */
export function SavedQueries({ statement }: { statement: CypherRequest }) {
  const queries = useQueryClient()
  const list = useInfiniteQuery(savedListQuery('query'))
  const { take, opened } = useDraft()
  const renew = () => queries.invalidateQueries({ queryKey: ['saved', 'query'] })
  const open = async ({ id }: Pick<SavedSummary, 'id'>): Promise<void> => {
    const saved = asSavedQuery(await queries.fetchQuery(savedQuery(id)))
    take(saved.content, saved)
  }
  const removeOne = async ({ id, version }: SavedSummary): Promise<void> => {
    const { kind, name, content } = asSavedQuery(await queries.fetchQuery(savedQuery(id)))
    await remove(id, version)
    await renew()
    useNotice.getState().say({
      tone: 'news',
      message: `“${name}” is removed.`,
      offer: { words: 'Undo', act: () => attempt(keep({ kind, name, content }).then(renew)) },
    })
  }
  return (
    <>
      <SaveForm
        key={opened === null ? 'new' : `${opened.id} ${opened.version}`}
        statement={statement}
        onSaved={renew}
        onOpen={open}
      />
      <Answer query={list} what="the saved queries">
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          const total = pages[0]?.total
          if (items.length === 0) return <Empty>Nothing is kept yet.</Empty>
          return (
            <>
              <ul aria-label="Saved queries" className="mt-2 -mx-2">
                {items.map((item) => (
                  <li key={item.id} className="flex items-center">
                    <button
                      type="button"
                      aria-current={opened?.id === item.id}
                      className="min-h-11 min-w-0 grow rounded-lg px-2 py-1.5 text-left text-[0.8125rem] leading-snug hover:bg-well aria-[current=true]:bg-accent-well"
                      onClick={() => attempt(open(item))}
                    >
                      {item.name}
                      <span className="block text-xs text-quiet">
                        {item.by},{' '}
                        {new Date(item.updatedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
                      </span>
                    </button>
                    <IconButton label={`Remove ${item.name}`} onClick={() => attempt(removeOne(item))}>
                      <Trash2 size={16} aria-hidden="true" />
                    </IconButton>
                  </li>
                ))}
              </ul>
              {list.hasNextPage && total !== undefined && (
                <More
                  shown={items.length}
                  total={total}
                  what="saved queries"
                  hasMore
                  isLoading={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              )}
            </>
          )
        }}
      </Answer>
    </>
  )
}

/** Keeps the statement under a name; of an opened one, another version or a copy. */
function SaveForm({
  statement,
  onSaved,
  onOpen,
}: {
  statement: CypherRequest
  onSaved: () => Promise<void>
  onOpen: (saved: Pick<SavedSummary, 'id'>) => Promise<void>
}) {
  const { opened, setOpened } = useDraft()
  const [name, setName] = useState(opened?.name ?? '')
  const save = useMutation({
    mutationFn: async (isNew: boolean) => {
      const what = { kind: 'query' as const, name: name.trim(), content: statement }
      return asSavedQuery(
        isNew || opened === null ? await keep(what) : await replace(opened.id, opened.version, what),
      )
    },
    onSuccess: async (saved, isNew) => {
      const done = isNew || opened === null ? 'kept' : 'replaced'
      setOpened(saved)
      useNotice.getState().say({ tone: 'news', message: `“${saved.name}” is ${done}.` })
      await onSaved()
    },
  })
  const obstacle =
    statement.query.trim() === '' ? 'Write a statement first.' : name.trim() === '' ? 'Give it a name.' : null
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (obstacle === null) save.mutate(false)
  }
  return (
    <form onSubmit={onSubmit}>
      <label className="block text-xs text-quiet">
        {opened === null ? 'Keep this statement as' : 'Opened'}
        <input
          className="mt-1 min-h-11 w-full rounded-lg border border-line bg-page px-2.5 text-[0.8125rem] text-ink md:min-h-9"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button type="submit" disabled={obstacle !== null || save.isPending} title={obstacle ?? undefined}>
          {opened === null ? 'Save' : 'Replace'}
        </Button>
        {opened !== null && (
          <Button
            kind="quiet"
            disabled={obstacle !== null || save.isPending}
            title={obstacle ?? undefined}
            onClick={() => save.mutate(true)}
          >
            Save as new
          </Button>
        )}
      </div>
      {save.isError &&
        (isProblem(save.error, 'changed-meanwhile') && opened !== null ? (
          <div role="alert" className="my-3 rounded-xl bg-warn-well px-3 py-2 text-[0.8125rem]">
            <p className="font-semibold text-warn">Somebody changed it meanwhile</p>
            <p className="mt-1">{messageOf(save.error)}</p>
            <div className="mt-2 flex flex-wrap gap-1.5">
              <Button onClick={() => save.mutate(true)}>Save mine as new</Button>
              <Button onClick={() => attempt(onOpen(opened))}>Open theirs</Button>
            </div>
          </div>
        ) : (
          <Trouble error={save.error} />
        ))}
    </form>
  )
}
