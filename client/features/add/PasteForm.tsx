import { useRef } from 'react'
import { JobRequest } from '../../../model/api/jobs.ts'
import { submitArticle } from '../../api/job-queries.ts'
import { CollectionField } from './CollectionField.tsx'
import { LineField, TextField } from './Field.tsx'
import { troublesOf } from './field-troubles.ts'
import { namesIn, writtenIn } from './form-values.ts'
import { SubmitRow } from './SubmitRow.tsx'
import { useSubmit } from './useSubmit.ts'

const names = ['text', 'title', 'outlet', 'url', 'authors', 'publishedAt', 'collection'] as const

/** One article as text, with what is known of it. */
export function PasteForm({ isAllowed }: { isAllowed: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const { troubles, setTroubles, isSending, failure, submit } = useSubmit(submitArticle, names, () =>
    form.current?.reset(),
  )
  return (
    <form
      ref={form}
      noValidate
      aria-label="Paste a text"
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        const { authors, text = '', ...written } = writtenIn(event.currentTarget)
        const list = namesIn(authors)
        const parsed = JobRequest.safeParse({
          text,
          ...written,
          ...(list.length === 0 ? {} : { authors: list }),
        })
        if (parsed.success) submit(parsed.data)
        else setTroubles(troublesOf(parsed.error))
      }}
    >
      <TextField
        label="Text"
        name="text"
        rows={7}
        placeholder="Paste the body of the article"
        hint="Up to 500,000 characters. The date below settles what “on Friday” means."
        trouble={troubles['text']}
      />
      <LineField label="Title" name="title" trouble={troubles['title']} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField label="Outlet" name="outlet" trouble={troubles['outlet']} />
        <LineField label="Published on" name="publishedAt" type="date" trouble={troubles['publishedAt']} />
      </div>
      <LineField
        label="Original address"
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        trouble={troubles['url']}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          label="Authors"
          name="authors"
          hint="With commas between them."
          trouble={troubles['authors']}
        />
        <CollectionField trouble={troubles['collection']} />
      </div>
      <SubmitRow words="Read this text" isAllowed={isAllowed} isSending={isSending} failure={failure} />
    </form>
  )
}
