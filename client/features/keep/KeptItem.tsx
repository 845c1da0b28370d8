import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SavedSummary } from '../../../model/api/saved.ts'
import { remove } from '../../api/saved-queries.ts'
import { Button, IconButton, TextButton } from '../../ui/Button.tsx'
import { attempt } from '../explore/useExplore.tsx'
import { renameSaved } from './renameSaved.ts'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A saved view or note in its list: open it, rename it, put what is shown in its place, delete it. */
export function KeptItem({
  saved,
  isOpen = false,
  onOpen,
  replaceWords,
  onReplace,
  onRemoved,
}: {
  saved: SavedSummary
  /** It is the one that is open. */
  isOpen?: boolean
  onOpen: () => Promise<void>
  /** What its replacing button says; without it, it has none. */
  replaceWords?: string
  onReplace?: () => Promise<string>
  onRemoved?: () => void
}) {
  const queries = useQueryClient()
  const [asks, setAsks] = useState<'name' | 'delete' | null>(null)
  const [name, setName] = useState(saved.name)
  const refresh = () => queries.invalidateQueries({ queryKey: ['saved', saved.kind] })
  const change = useMutation({
    mutationFn: (work: () => Promise<string>) => work(),
    onSettled: refresh,
  })
  const start = (work: () => Promise<string>) => {
    attempt(
      change.mutateAsync(async () => {
        const message = await work()
        setAsks(null)
        return message
      }),
    )
  }
  return (
    <div>
      <div className="flex items-center gap-1">
        <div className="min-w-0 grow">
          <TextButton
            className="font-medium [overflow-wrap:anywhere]"
            aria-current={isOpen ? 'true' : undefined}
            onClick={() => attempt(onOpen())}
          >
            {saved.name}
          </TextButton>
          <p className="text-[0.8125rem] text-quiet">
            {isOpen ? 'open now · ' : ''}
            {saved.by === '' ? '' : `${saved.by} · `}
            {moment.format(new Date(saved.updatedAt))}
            {saved.version > 1 ? ` · version ${saved.version}` : ''}
          </p>
        </div>
        <IconButton
          label={`Rename ${saved.name}`}
          onClick={() => {
            setName(saved.name)
            setAsks(asks === 'name' ? null : 'name')
          }}
        >
          <Pencil size={15} aria-hidden="true" />
        </IconButton>
        {replaceWords !== undefined && onReplace !== undefined && (
          <IconButton
            label={`${replaceWords}: ${saved.name}`}
            disabled={change.isPending}
            onClick={() => start(onReplace)}
          >
            <RefreshCw size={15} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton
          label={`Delete ${saved.name}`}
          onClick={() => setAsks(asks === 'delete' ? null : 'delete')}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </div>
      {asks === 'name' && (
        <form
          className="mt-2 flex gap-1.5"
          onSubmit={(event) => {
            event.preventDefault()
            start(async () => {
              await renameSaved(saved, name.trim())
              return `Renamed to "${name.trim()}".`
            })
          }}
        >
          <input
            aria-label="New name"
            value={name}
            maxLength={200}
            required
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked to type here
            autoFocus
            onChange={(event) => setName(event.target.value)}
            className="min-h-11 min-w-0 grow rounded-lg border border-line bg-paper px-3 md:min-h-9"
          />
          <Button type="submit" kind="primary" disabled={change.isPending || name.trim() === ''}>
            Rename
          </Button>
        </form>
      )}
      {asks === 'delete' && (
        <div
          role="alert"
          className="mt-2 flex flex-wrap items-center gap-2 rounded-lg bg-warn-well px-3 py-2 text-sm"
        >
          <p className="grow">Delete it for everybody? Links to it will no longer open.</p>
          <Button
            disabled={change.isPending}
            onClick={() =>
              start(async () => {
                await remove(saved.id, saved.version)
                onRemoved?.()
                return `"${saved.name}" is deleted.`
              })
            }
          >
            Delete
          </Button>
          <Button kind="quiet" onClick={() => setAsks(null)}>
            Keep
          </Button>
        </div>
      )}
    </div>
  )
}
