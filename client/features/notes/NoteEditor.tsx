import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Eye, FileDown, FilePlus, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { ProblemError } from '../../api/request.ts'
import { keep, replace, savedQuery } from '../../api/saved-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Trouble } from '../../ui/States.tsx'
import { download, fileName } from '../export/download.ts'
import { attempt } from '../explore/useExplore.tsx'
import { useDraft } from './draft.ts'
import { Markdown } from './Markdown.tsx'
import { draftOf, emptyDraft, isUnsaved, learnedBy } from './noteDraft.ts'
import { citedClaims, noteFile } from './noteText.ts'
import { useCitedClaims } from './useCitedClaims.ts'

/** As long as a note may be on the server, in characters. */
const longestNote = 100_000

/** The note being written: in Markdown, or as it will be read. */
export function NoteEditor() {
  const queries = useQueryClient()
  const { draft, write } = useDraft()
  const [isReading, setReading] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const isChanged = isUnsaved(draft)
  const isTooLong = draft.text.length > longestNote
  const isEmpty = draft.name.trim() === '' || draft.text.trim() === ''
  const save = useMutation({
    mutationFn: async (asNew: boolean) => {
      const { saved } = draft
      const content = {
        text: draft.text,
        citations: citedClaims(draft.text)
          .slice(0, 500)
          .map(({ claim }) => claim),
      }
      const what = { kind: 'note' as const, name: draft.name.trim(), content }
      const note = saved === null || asNew ? await keep(what) : await replace(saved.id, saved.version, what)
      if (note.kind === 'note') write(learnedBy(useDraft.getState().draft, draft, note))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['saved', 'note'] }),
  })
  const loadLater = async () => {
    if (draft.saved === null) return
    const note = await queries.fetchQuery(savedQuery(draft.saved.id))
    if (note.kind === 'note') write(draftOf(note))
    save.reset()
  }
  const file = () =>
    noteFile(draft.name.trim() === '' ? 'Note' : draft.name.trim(), draft.text, new Date().toISOString())
  const exportFile = () => {
    const name = fileName(draft.name, new Date().toISOString(), 'md')
    download(name, new Blob([file()], { type: 'text/markdown;charset=utf-8' }))
    return `${name} is saved.`
  }
  const startAnew = () => {
    write(emptyDraft)
    setLeaving(false)
    setReading(false)
    save.reset()
  }
  const isConflict =
    save.error instanceof ProblemError &&
    (save.error.problem.status === 409 || save.error.problem.status === 404)

  return (
    <section aria-label="Note">
      <input
        aria-label="Name of the note"
        placeholder="Name of the note"
        value={draft.name}
        maxLength={200}
        onChange={(event) => write({ name: event.target.value })}
        className="min-h-11 w-full rounded-lg border border-line bg-paper px-3 font-serif text-lg placeholder:text-quiet"
      />
      {isReading ? (
        <div className="mt-2 min-h-40 rounded-lg border border-line px-4 py-3">
          {draft.text.trim() === '' ? (
            <p className="text-quiet">Nothing is written yet.</p>
          ) : (
            <Markdown text={draft.text} />
          )}
        </div>
      ) : (
        <textarea
          aria-label="Note in Markdown"
          placeholder={
            'Write here, in Markdown.\n\nUnder each sentence, “Cite” and then “Add to note” brings the quote with its source.'
          }
          value={draft.text}
          rows={12}
          onChange={(event) => write({ text: event.target.value })}
          className="mt-2 block w-full resize-y rounded-lg border border-line bg-paper px-3 py-2 font-mono text-[0.8125rem] leading-relaxed placeholder:text-quiet"
        />
      )}
      <Standing
        text={draft.text}
        isChanged={isChanged}
        isSaved={draft.saved !== null}
        isTooLong={isTooLong}
      />
      {save.isError && !isConflict && <Trouble error={save.error} />}
      {isConflict && (
        <div role="alert" className="mt-2 rounded-lg bg-warn-well px-3 py-2 text-sm">
          <p>
            {save.error instanceof ProblemError && save.error.problem.status === 404
              ? 'Somebody has deleted this note meanwhile. Your text is still here.'
              : 'Somebody has saved another version meanwhile. Your text is still here.'}
          </p>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <Button onClick={() => save.mutate(true)}>Save mine as a new note</Button>
            {save.error instanceof ProblemError && save.error.problem.status === 409 && (
              <Button onClick={() => attempt(loadLater())}>Take theirs, drop mine</Button>
            )}
          </div>
        </div>
      )}
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button
          kind="primary"
          disabled={isEmpty || isTooLong || !isChanged || save.isPending}
          title={isEmpty ? 'It needs a name and some text.' : isChanged ? undefined : 'Everything is saved.'}
          onClick={() => save.mutate(false)}
        >
          {save.isPending ? 'Saving …' : 'Save note'}
        </Button>
        <Button aria-pressed={isReading} onClick={() => setReading(!isReading)}>
          {isReading ? <PencilLine size={14} aria-hidden="true" /> : <Eye size={14} aria-hidden="true" />}
          {isReading ? 'Write' : 'Preview'}
        </Button>
        <Button disabled={draft.text.trim() === ''} onClick={() => attempt(Promise.resolve(exportFile()))}>
          <FileDown size={14} aria-hidden="true" /> Markdown
        </Button>
        <CopyButton
          what="note as Markdown, with its sources"
          disabled={draft.text.trim() === ''}
          copy={() => copyText(file())}
        >
          Copy
        </CopyButton>
        <Button
          disabled={save.isPending}
          title={save.isPending ? 'The note is being saved.' : undefined}
          onClick={() => (isChanged ? setLeaving(true) : startAnew())}
        >
          <FilePlus size={14} aria-hidden="true" /> New
        </Button>
      </div>
      {isLeaving && (
        <div
          role="alert"
          className="mt-2 flex flex-wrap items-center gap-2 rounded-lg bg-warn-well px-3 py-2 text-sm"
        >
          <p className="grow">What is not saved would be lost.</p>
          <Button disabled={save.isPending} onClick={startAnew}>
            Drop it
          </Button>
          <Button kind="quiet" onClick={() => setLeaving(false)}>
            Go on writing
          </Button>
        </div>
      )}
    </section>
  )
}

/** How long the note is, whether it is saved, and whether all that it cites is still there. */
function Standing({
  text,
  isChanged,
  isSaved,
  isTooLong,
}: {
  text: string
  isChanged: boolean
  isSaved: boolean
  isTooLong: boolean
}) {
  const { cited, gone, isChecking, checked } = useCitedClaims(text)
  return (
    <div className="mt-1 text-[0.8125rem] text-quiet">
      <p>
        {isChanged
          ? 'Not saved yet; this browser keeps it meanwhile.'
          : isSaved
            ? 'Saved.'
            : 'Nothing is written yet.'}
        {cited.length > 0 && ` ${counted(cited.length, 'claim')} cited`}
        {cited.length > 0 &&
          (isChecking
            ? ', being looked up …'
            : checked < cited.length
              ? `, ${checked} of them looked up.`
              : '.')}
      </p>
      {isTooLong && (
        <p role="alert" className="text-warn">
          {text.length.toLocaleString('en')} characters: the server keeps {longestNote.toLocaleString('en')}{' '}
          at most.
        </p>
      )}
      {gone.length > 0 && (
        <p role="alert" className="mt-1 rounded-lg bg-warn-well px-3 py-2 text-warn">
          {gone.length === 1
            ? 'A claim that this note cites is no longer in the graph'
            : `${gone.length} claims that this note cites are no longer in the graph`}
          : {gone.map(({ claim }) => claim.slice(0, 8)).join(', ')}. The quotes stay in the note.
        </p>
      )}
    </div>
  )
}
