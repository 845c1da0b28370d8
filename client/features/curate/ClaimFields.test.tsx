import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { actor } from '../../graph/fixtures/build.ts'
import { emptyDraft } from './claim-draft.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { ClaimFields } from './ClaimFields.tsx'

const [anu, marko] = [actor('Anu Tamm'), actor('Marko Ilves')]

/** The options of the choice whether several did it with each other, the chosen one with a star; null where it is not offered. */
function mutualOf(given: Partial<ClaimDraft>): string[] | null {
  const draft = { ...emptyDraft('ASSAULT'), ...given }
  const page = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ClaimFields draft={draft} troubles={{}} place={null} onChange={() => undefined} />
    </QueryClientProvider>,
  )
  const choice = /Did they do it with each other\?<select.*?<\/select>/u.exec(page)?.[0]
  if (choice === undefined) return null
  return [...choice.matchAll(/<option[^>]*?( selected="")?>(.*?)<\/option>/gu)].map(
    ([, chosen, words = '']) => (chosen === undefined ? words : `* ${words}`),
  )
}

test('of several actors without a recipient a person says whether they did it with each other', () => {
  expect(mutualOf({ actors: [anu, marko] })).toEqual([
    '* as this kind of event is: with each other',
    'yes, with each other',
    'no, each of them to somebody who is not named',
  ])
  expect(mutualOf({ actors: [anu, marko], type: 'SANCTION', mutual: true })).toEqual([
    'as this kind of event is: not with each other',
    '* yes, with each other',
    'no, each of them to somebody who is not named',
  ])
})

test('of one actor, or where there is a recipient, it is not asked', () => {
  expect(mutualOf({ actors: [anu] })).toBe(null)
  expect(mutualOf({ actors: [anu, marko], recipients: [marko] })).toBe(null)
})
