import { describe, expect, it } from 'vitest'
import { JobRequest } from '../../../model/api/jobs.ts'
import { ProblemError } from '../../api/request.ts'
import { troublesOf, troublesOfProblem } from './field-troubles.ts'

describe('what is wrong in a form', () => {
  it('is told at the field, in words of people', () => {
    const { error } = JobRequest.safeParse({ text: ' ', url: 'ftp://paper', publishedAt: 'Friday' })
    expect(error === undefined ? null : troublesOf(error)).toEqual({
      text: 'It is empty.',
      url: 'Begin with http:// or https://.',
      publishedAt: 'Write the day as 2025-08-22.',
    })
  })

  it('comes from the server too', () => {
    const problem = {
      type: '/problems/bad-request',
      title: 'The request is not understood',
      status: 400,
      detail: 'Wrong parameters: text.',
      errors: [
        { path: 'text', message: 'is empty' },
        { path: 'body', message: 'is odd' },
      ],
    }
    expect(troublesOfProblem(new ProblemError(problem), ['text', 'title'])).toEqual({ text: 'It is empty.' })
    expect(troublesOfProblem(new ProblemError({ ...problem, errors: [] }), ['text'])).toBeNull()
    expect(troublesOfProblem(new Error('away'), ['text'])).toBeNull()
  })
})
