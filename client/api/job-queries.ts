import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { JobAnswer, JobChanged, JobPage } from '../../model/api/jobs.ts'
import type { Job, JobRequest } from '../../model/api/jobs.ts'
import { cursorOf } from './paging.ts'
import { request, send } from './request.ts'

const jobsPerPage = 10

/** What was handed in, newest first. */
export function jobsQuery() {
  return infiniteQueryOptions({
    queryKey: ['jobs'],
    queryFn: ({ signal, pageParam }) =>
      request('jobs', JobPage, { limit: jobsPerPage, cursor: cursorOf(pageParam) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** How one job stands. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ['job', id],
    queryFn: ({ signal }) => request(`jobs/${encodeURIComponent(id)}`, JobAnswer, {}, signal),
    staleTime: 0,
  })
}

/** Hands in a text, or the address of a page. */
export async function submitArticle(article: JobRequest): Promise<Job> {
  return (await send('POST', 'jobs', JobChanged, article)).job
}

/** Hands in files; `published` is for those that carry no date. */
export async function submitFiles(
  files: readonly File[],
  fields: { collection?: string; published?: string },
): Promise<Job> {
  const form = new FormData()
  // The server reads the fields before it keeps the files.
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('file', file, file.name)
  return (await send('POST', 'jobs', JobChanged, form)).job
}

export async function cancelJob(id: string): Promise<Job> {
  return (await send('POST', `jobs/${encodeURIComponent(id)}/cancel`, JobChanged, {})).job
}

/** Where the steps of a job are told as they come. */
export function jobEventsAddress(id: string): string {
  return `/api/jobs/${encodeURIComponent(id)}/events`
}
