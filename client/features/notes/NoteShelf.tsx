import { PanelPart } from '../../ui/PanelFrame.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { savedQuery } from '../../api/saved-queries.ts'
import { KeptItem } from '../keep/KeptItem.tsx'
import { KeptList } from '../keep/KeptList.tsx'
import { useDraft } from './draft.ts'
import { draftOf, emptyDraft, isUnsaved } from './noteDraft.ts'
import { NoteEditor } from './NoteEditor.tsx'

/** Notes in Markdown that cite claims: the one being written, and those that are saved. */
export function NoteShelf() {
  const queries = useQueryClient()
  const { draft, write } = useDraft()
  const open = async (id: string) => {
    if (isUnsaved(draft) && draft.saved?.id !== id)
      throw new Error('The note above has changes that are not saved. Save it, or start a new one, first.')
    const note = await queries.fetchQuery(savedQuery(id))
    if (note.kind !== 'note') throw new Error(`This is a ${note.kind}, not a note.`)
    write(draftOf(note))
  }
  return (
    <>
      <NoteEditor />
      <PanelPart title="Saved notes">
        <KeptList
          kind="note"
          none="No note is saved yet. Under each sentence, “Cite” takes it into a note with its source."
        >
          {(saved) => (
            <KeptItem
              saved={saved}
              isOpen={draft.saved?.id === saved.id}
              onOpen={() => open(saved.id)}
              onRemoved={() => {
                // What was written stays here as a new note.
                if (draft.saved?.id === saved.id) write(isUnsaved(draft) ? { saved: null } : emptyDraft)
              }}
            />
          )}
        </KeptList>
      </PanelPart>
    </>
  )
}
