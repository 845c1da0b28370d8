import { useMutation } from '@tanstack/react-query'
import { Rss } from 'lucide-react'
import { useRef, useState } from 'react'
import { FeedRequest } from '../../../model/api/feeds.ts'
import type { FeedAnswer } from '../../../model/api/feeds.ts'
import { lookAtFeed } from '../../api/feed-queries.ts'
import { submitArticle } from '../../api/job-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'
import { CollectionField } from './CollectionField.tsx'
import { newestNew } from './feed-choice.ts'
import { FeedItems } from './FeedItems.tsx'
import { LineField } from './Field.tsx'
import { troublesOf } from './field-troubles.ts'
import { writtenIn } from './form-values.ts'
import { SubmitRow } from './SubmitRow.tsx'
import { useSubmit } from './useSubmit.ts'

const names = ['url', 'items', 'collection'] as const

/** A feed: what it offers, and the articles of it that somebody chooses. */
export function FeedForm({ isAllowed }: { isAllowed: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const looking = useMutation({ mutationFn: lookAtFeed })
  const { troubles, setTroubles, isSending, failure, submit } = useSubmit(submitArticle, names, () => {
    form.current?.reset()
    looking.reset()
  })
  const offer = looking.data
  const isFeed = offer?.kind === 'feed' && offer.items.length > 0

  function look(url: string): void {
    const parsed = FeedRequest.safeParse({ url })
    setTroubles(parsed.success ? {} : troublesOf(parsed.error))
    // Told so, only the last look is heard, and none after the address was changed.
    if (parsed.success) looking.mutate(parsed.data, { onSuccess: ({ items }) => setChosen(newestNew(items)) })
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label="Feed"
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        const { url = '', collection } = writtenIn(event.currentTarget)
        if (!isFeed) look(url)
        else if (chosen.size === 0) setTroubles({ items: 'Choose an article first.' })
        else
          submit({
            url: looking.variables?.url ?? url,
            items: [...chosen],
            ...(collection === undefined ? {} : { collection }),
          })
      }}
    >
      <LineField
        label="Address of the feed"
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        hint="RSS, Atom or JSON Feed; the address of a page shows the feeds that it names."
        trouble={troubles['url']}
        onChange={() => looking.reset()}
      />
      {!isFeed && (
        <Button type="submit" kind="primary" disabled={!isAllowed || looking.isPending}>
          <Rss size={15} aria-hidden="true" /> {looking.isPending ? 'Looking …' : 'Show what is new'}
        </Button>
      )}
      <div aria-live="polite" className="space-y-4">
        {looking.isError && <Trouble error={looking.error} />}
        {offer !== undefined && !isFeed && <NoItems offer={offer} onLook={look} />}
      </div>
      {isFeed && (
        <>
          <FeedItems offer={offer} chosen={chosen} onChoose={setChosen} />
          {troubles['items'] !== undefined && (
            <p role="alert" className="text-[0.8125rem] text-warn">
              {troubles['items']}
            </p>
          )}
          <CollectionField trouble={troubles['collection']} />
          <SubmitRow
            words={`Fetch and read ${counted(chosen.size, 'article')}`}
            isAllowed={isAllowed}
            isSending={isSending}
            failure={failure}
          />
        </>
      )}
    </form>
  )
}

/** Why there is nothing to choose from, or the feeds that a page names. */
function NoItems({ offer, onLook }: { offer: FeedAnswer; onLook: (url: string) => void }) {
  if (offer.feeds.length > 0)
    return (
      <div className="text-sm">
        <p>This is a page. It names:</p>
        <ul className="mt-1 space-y-1">
          {offer.feeds.map(({ url, title }) => (
            <li key={url}>
              <TextButton className="break-all" onClick={() => onLook(url)}>
                {title ?? url}
              </TextButton>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <p role="alert" className="rounded-xl bg-warn-well px-4 py-3 text-sm">
      {wordsFor(offer)}
    </p>
  )
}

function wordsFor({ kind, reason }: FeedAnswer): string {
  if (kind === 'page') return 'This is a page, and it names no feed. Add it as a web address instead.'
  return kind === 'feed' ? 'The feed has no items.' : (reason ?? 'The feed cannot be read.')
}
