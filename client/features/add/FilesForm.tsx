import { FileUp, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { JobFields, readableEndings, uploadLimits } from '../../../model/api/jobs.ts'
import { submitFiles } from '../../api/job-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { IconButton } from '../../ui/Button.tsx'
import { megabytes, whyNot, withFiles } from './check-files.ts'
import { CollectionField } from './CollectionField.tsx'
import { LineField } from './Field.tsx'
import { troublesOf } from './field-troubles.ts'
import { writtenIn } from './form-values.ts'
import { SubmitRow } from './SubmitRow.tsx'
import { useSubmit } from './useSubmit.ts'

const names = ['collection', 'published'] as const
type Handed = { files: readonly File[]; fields: JobFields }

/** Files, dropped or chosen; what would be refused is told before they are sent. */
export function FilesForm({ isAllowed }: { isAllowed: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const { troubles, setTroubles, isSending, failure, submit } = useSubmit(
    ({ files, fields: { collection, published } }: Handed) =>
      submitFiles(files, {
        ...(collection === undefined ? {} : { collection }),
        ...(published === undefined ? {} : { published }),
      }),
    names,
    () => {
      setFiles([])
      form.current?.reset()
    },
  )
  const refused = files.filter((file) => whyNot(file) !== null)
  const trouble =
    troubles['files'] ??
    (files.length > uploadLimits.files
      ? `At most ${uploadLimits.files} files at once: take ${files.length - uploadLimits.files} out.`
      : undefined)
  return (
    <form
      ref={form}
      noValidate
      aria-label="Files"
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        const parsed = JobFields.safeParse(writtenIn(event.currentTarget))
        if (files.length === 0) setTroubles({ files: 'Choose a file first.' })
        else if (refused.length > 0) setTroubles({ files: 'Take out the files that are not read.' })
        else if (!parsed.success) setTroubles(troublesOf(parsed.error))
        else if (files.length <= uploadLimits.files) submit({ files, fields: parsed.data })
      }}
    >
      <DropPlace
        trouble={trouble}
        onFiles={(more) => {
          setTroubles({})
          setFiles(withFiles(files, more))
        }}
      />
      {files.length > 0 && (
        <ul aria-label="Chosen files" className="divide-y divide-line rounded-xl border border-line">
          {files.map((file) => (
            <ChosenFile
              key={`${file.name} ${file.size} ${file.lastModified}`}
              file={file}
              onRemove={() => setFiles(files.filter((other) => other !== file))}
            />
          ))}
        </ul>
      )}
      <LineField
        label="Published on"
        name="published"
        type="date"
        hint="For files that carry no date of their own."
        trouble={troubles['published']}
      />
      <CollectionField trouble={troubles['collection']} />
      <SubmitRow
        words={files.length === 0 ? 'Read the files' : `Read ${counted(files.length, 'file')}`}
        isAllowed={isAllowed}
        isSending={isSending}
        failure={failure}
      />
    </form>
  )
}

function DropPlace({
  trouble,
  onFiles,
}: {
  trouble: string | undefined
  onFiles: (files: readonly File[]) => void
}) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  return (
    <div>
      <div
        className={`relative flex flex-col items-center gap-1 rounded-xl border-2 border-dashed px-4 py-7 text-center transition-colors focus-within:outline-2 focus-within:outline-accent hover:bg-well ${isOver ? 'border-accent bg-accent-well' : 'border-line'}`}
      >
        <FileUp size={22} className="text-quiet" aria-hidden="true" />
        <label htmlFor={id} className="font-medium">
          {isOver ? 'Let them go here' : 'Drop files here, or choose them'}
        </label>
        <p className="text-[0.8125rem] text-quiet">
          Up to {uploadLimits.files} at once, {megabytes(uploadLimits.bytes)} each
        </p>
        {/* Covers the whole place: a field for files takes what is dropped on it by itself. */}
        <input
          id={id}
          type="file"
          multiple
          accept={readableEndings.join(',')}
          aria-describedby={`${id}-below`}
          aria-invalid={trouble !== undefined}
          className="absolute inset-0 cursor-pointer opacity-0"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <p
        id={`${id}-below`}
        role={trouble === undefined ? undefined : 'alert'}
        className={`mt-1 text-[0.8125rem] ${trouble === undefined ? 'text-quiet' : 'text-warn'}`}
      >
        {trouble ??
          'Plain text, Markdown, web pages, Word, PDF and mail hold one article each; JSON, JSONL, CSV and TSV one a record or row.'}
      </p>
    </div>
  )
}

function ChosenFile({ file, onRemove }: { file: File; onRemove: () => void }) {
  const why = whyNot(file)
  return (
    <li className="flex items-center gap-3 py-0.5 pr-1 pl-3 text-sm">
      <span className="min-w-0 grow py-1.5">
        <span className="block truncate">{file.name}</span>
        {why !== null && <span className="block text-[0.8125rem] text-warn">Not taken: {why}</span>}
      </span>
      <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">{megabytes(file.size)}</span>
      <IconButton label={`Take out ${file.name}`} onClick={onRemove}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </li>
  )
}
