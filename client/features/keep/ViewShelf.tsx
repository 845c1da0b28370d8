import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileDown, FolderOpen, Share2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { keep, replace, savedQuery } from '../../api/saved-queries.ts'
import type { SavedSummary } from '../../../model/api/saved.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Trouble } from '../../ui/States.tsx'
import { download, fileName } from '../export/download.ts'
import { useShare } from '../export/useShare.ts'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { CopyLink } from './CopyLink.tsx'
import { KeptItem } from './KeptItem.tsx'
import { KeptList } from './KeptList.tsx'
import { openView, viewNow } from './keepView.ts'
import { viewAsText, viewOfJson, viewOfText } from './keptView.ts'
import { forgetLinked } from './linkedView.ts'
import { UnreadableView } from './unreadable.ts'

/** Views by name: keep what is shown, open, rename, replace and delete what was kept, also as files. */
export function ViewShelf() {
  const explore = useExplore()
  const queries = useQueryClient()
  const openShare = useShare((share) => share.open)
  const isEmpty = useSnapshot((snapshot) => snapshot.counts.actors.total === 0)
  const [name, setName] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const saving = useMutation({
    mutationFn: async () => {
      await keep({ kind: 'view', name, content: { state: await viewAsText(viewNow(explore)) } })
      setName('')
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['saved', 'view'] }),
  })

  const openSaved = async ({ id, name }: SavedSummary) => {
    const saved = await queries.fetchQuery(savedQuery(id))
    if (saved.kind !== 'view') throw new UnreadableView(`This is a ${saved.kind}, not a view.`)
    openView(explore, `the view “${name}”`, await viewOfText(saved.content.state, 'saved view'))
  }
  const replaceSaved = async ({ id, version, name }: SavedSummary) => {
    await replace(id, version, {
      kind: 'view',
      name,
      content: { state: await viewAsText(viewNow(explore)) },
    })
    forgetLinked(id)
    return `"${name}" now holds what is shown.`
  }
  const saveFile = () => {
    const at = new Date().toISOString()
    const file = fileName(name.trim() === '' ? 'dramatis view' : name, at, 'view.json')
    download(file, new Blob([`${JSON.stringify(viewNow(explore))}\n`], { type: 'application/json' }))
    return `${file} is saved.`
  }
  const openFile = async (file: File) => {
    if (file.size > largestFile)
      throw new UnreadableView(`${file.name} is too large to be a view of Dramatis.`)
    openView(explore, file.name, viewOfJson(await file.text()))
    return `${file.name} is open. Undo brings back what was shown before.`
  }

  return (
    <>
      <p className="text-sm text-quiet">
        A view keeps the graph as it is shown now: who is in it and where, the filters, the window of time and
        the camera.
      </p>
      <form
        className="mt-3 flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') saving.mutate()
        }}
      >
        <input
          aria-label="Name of the view"
          placeholder="Name this view"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          className="min-h-11 min-w-0 grow rounded-lg border border-line bg-paper px-3 placeholder:text-quiet md:min-h-9"
        />
        <Button
          type="submit"
          kind="primary"
          disabled={isEmpty || saving.isPending || name.trim() === ''}
          title={
            isEmpty ? 'There is nothing to keep.' : name.trim() === '' ? 'Give it a name first.' : undefined
          }
        >
          {saving.isPending ? 'Keeping …' : 'Keep view'}
        </Button>
      </form>
      {saving.isError && <Trouble error={saving.error} onRetry={() => saving.mutate()} />}
      <div className="mt-2 flex flex-wrap gap-1.5">
        <CopyLink />
        <Button disabled={isEmpty} onClick={() => attempt(Promise.resolve(saveFile()))}>
          <FileDown size={14} aria-hidden="true" /> Save as file
        </Button>
        <Button onClick={() => picker.current?.click()}>
          <FolderOpen size={14} aria-hidden="true" /> Open file
        </Button>
        <Button onClick={openShare}>
          <Share2 size={14} aria-hidden="true" /> Share and export
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="File of a view"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file !== undefined) attempt(openFile(file))
          }}
        />
      </div>
      <PanelPart title="Saved views">
        <KeptList kind="view" none="No view is saved yet. Name what you see above, and it is kept here.">
          {(saved) => (
            <KeptItem
              saved={saved}
              onOpen={() => openSaved(saved)}
              replaceWords="Replace with what is shown"
              onReplace={() => replaceSaved(saved)}
              onRemoved={() => forgetLinked(saved.id)}
            />
          )}
        </KeptList>
      </PanelPart>
    </>
  )
}

const largestFile = 50_000_000
