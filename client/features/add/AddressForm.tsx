import { useRef } from 'react'
import { JobRequest } from '../../../model/api/jobs.ts'
import { submitArticle } from '../../api/job-queries.ts'
import { CollectionField } from './CollectionField.tsx'
import { LineField } from './Field.tsx'
import { troublesOf } from './field-troubles.ts'
import { writtenIn } from './form-values.ts'
import { SubmitRow } from './SubmitRow.tsx'
import { useSubmit } from './useSubmit.ts'

const names = ['url', 'collection'] as const

/** The address of one article, which the server fetches. */
export function AddressForm({ isAllowed }: { isAllowed: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const { troubles, setTroubles, isSending, failure, submit } = useSubmit(submitArticle, names, () =>
    form.current?.reset(),
  )
  return (
    <form
      ref={form}
      noValidate
      aria-label="Web address"
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        const { url = '', collection } = writtenIn(event.currentTarget)
        const parsed = JobRequest.safeParse({ url, ...(collection === undefined ? {} : { collection }) })
        if (parsed.success) submit(parsed.data)
        else setTroubles(troublesOf(parsed.error))
      }}
    >
      <LineField
        label="Address of the article"
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        trouble={troubles['url']}
      />
      <CollectionField trouble={troubles['collection']} />
      <details className="text-sm">
        <summary className="w-fit py-1 text-quiet hover:text-ink">
          What the server fetches, and what not
        </summary>
        <ul className="mt-1 list-disc space-y-1 pl-5 text-quiet">
          <li>
            One page: its text, title, outlet, authors and date. Of a feed, the pages of its newest items.
          </li>
          <li>Only what its robots.txt allows, and nothing behind a sign-in or a paywall.</li>
          <li>
            Public addresses only. Addresses of this machine or its network are refused, also behind a
            redirect; whoever runs the server can name exceptions in DRAMATIS_FETCH_ALLOW.
          </li>
          <li>Pages of up to 10 MB that answer within 20 seconds.</li>
        </ul>
      </details>
      <SubmitRow words="Fetch and read" isAllowed={isAllowed} isSending={isSending} failure={failure} />
    </form>
  )
}
