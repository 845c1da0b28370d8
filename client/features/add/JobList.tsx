import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Job } from '../../../model/api/jobs.ts'
import { jobsQuery } from '../../api/job-queries.ts'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { forgetAnswers } from '../curate/bring-up-to-date.ts'
import { attempt } from '../explore/useExplore.tsx'
import type { Notice } from '../explore/useExplore.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { followJob } from './follow-job.ts'
import { JobCard } from './JobCard.tsx'
import { countWords, isUnderWay } from './job-words.ts'
import { useShowNew } from './useShowNew.ts'

/** While jobs wait for their turn, the list is asked for so often, in milliseconds. */
const waitingMs = 3_000

/** What was handed in, newest first. */
export function JobList({ mayWrite }: { mayWrite: boolean }) {
  const query = useInfiniteQuery({
    ...jobsQuery(),
    // Only one works at a time and tells of itself; those that wait are looked for.
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isUnderWay)) === true ? waitingMs : false,
  })
  const here = useRef<HTMLSpanElement>(null)
  const newest = query.data?.pages[0]?.items[0]
  const newestUnderWay = newest !== undefined && isUnderWay(newest) ? newest.id : undefined
  useEffect(() => {
    // What was just handed in is what the reader wants to see.
    if (newestUnderWay !== undefined) here.current?.scrollIntoView({ block: 'center' })
  }, [newestUnderWay])
  useFollowed(query.data?.pages.flatMap((page) => page.items) ?? [])
  return (
    <PanelPart title="Handed in" aside={<span ref={here} />}>
      <Answer query={query} what="what was handed in">
        {({ pages }) => {
          const jobs = pages.flatMap((page) => page.items)
          const [first] = pages
          if (first === undefined || jobs.length === 0)
            return <Empty>Nothing yet. What you hand in is listed here, also after a reload.</Empty>
          return (
            <>
              <ul aria-label="Handed in" className="space-y-3">
                {jobs.map((job) => (
                  <JobCard key={job.id} job={job} mayWrite={mayWrite} />
                ))}
              </ul>
              <More
                shown={jobs.length}
                total={first.total}
                what="handed in, newest first"
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
              <CypherTwin of="the list" cypher={first.cypher} />
            </>
          )
        }}
      </Answer>
    </PanelPart>
  )
}

/** Follows the job that is being read; when it ends, what the page knew of the graph is asked for anew. */
function useFollowed(jobs: readonly Job[]): void {
  const queries = useQueryClient()
  const show = useShowNew()
  const running = jobs.find(({ state }) => state === 'running')?.id
  useEffect(() => {
    if (running === undefined) return
    followJob(running, queries, (job) => {
      const settle = async (): Promise<Notice> => {
        await forgetAnswers(queries)
        return endNotice(job, () => attempt(show(job)))
      }
      attempt(settle())
    })
  }, [running, queries, show])
}

function endNotice(job: Job, show: () => void): Notice {
  if (job.state === 'failed')
    return { tone: 'trouble', message: `${job.name} could not be read: ${job.error ?? 'it failed.'}` }
  const message = `${job.name}: ${countWords(job)}.`
  return job.counts.loaded === 0
    ? { tone: 'news', message }
    : { tone: 'news', message, offer: { words: 'Show what is new', act: show } }
}
