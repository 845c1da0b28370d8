import { expect, it } from 'vitest'
import { ProblemError } from '../../api/request.ts'
import { ChangedMeanwhile, meanwhileWords, takeBack } from './meanwhile.ts'

const seen = { check: 'unchecked', name: 'Anu Tamm → Marko Ilves: meeting' } as const

it('lets judge a claim that is as it was seen, and tells what became of any other', () => {
  expect(meanwhileWords(seen, seen)).toBeNull()
  expect(meanwhileWords(seen, { ...seen, check: 'rejected' })).toBe(
    'This claim was rejected meanwhile, elsewhere. Nothing was done: judge it as it is shown now.',
  )
  expect(meanwhileWords({ ...seen, check: 'rejected' }, seen)).toBe(
    'This claim is unchecked again meanwhile, elsewhere. Nothing was done: judge it as it is shown now.',
  )
  // Corrected by two: the words tell that it is another correction.
  expect(
    meanwhileWords(
      { ...seen, check: 'corrected' },
      { check: 'corrected', name: 'Anu Tamm → Marko Ilves: threat' },
    ),
  ).toBe('This claim was corrected meanwhile, elsewhere. Nothing was done: judge it as it is shown now.')
  expect(meanwhileWords(seen, null)).toBe('This claim is not in the graph any more. Nothing was done.')
})

const refused = (type: string) =>
  Promise.reject(new ProblemError({ type, title: '', status: 422, detail: 'The decision "1" …' }))

it('tells of a decision that is undone already, and leaves other troubles as they are', async () => {
  await expect(takeBack(() => refused('/problems/cannot-be-done'))).rejects.toThrow(
    new ChangedMeanwhile('This was undone already, elsewhere. The page shows now how things stand.'),
  )
  await expect(takeBack(() => refused('/problems/forbidden'))).rejects.toThrow('The decision "1" …')
})
