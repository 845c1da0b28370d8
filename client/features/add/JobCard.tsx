import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, CircleSlash, Clock, LoaderCircle, Sparkles } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Job, JobState } from '../../../model/api/jobs.ts'
import { messageOf } from '../../../model/failure.ts'
import { cancelJob, jobQuery, jobsQuery } from '../../api/job-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { noProgress, stepWords } from './job-progress.ts'
import type { JobProgress } from './job-progress.ts'
import { countWords, isUnderWay, stateWords } from './job-words.ts'
import { useProgress } from './follow-job.ts'
import { useBrought, useShowNew } from './useShowNew.ts'

const stateIcons: Record<JobState, LucideIcon> = {
  queued: Clock,
  running: LoaderCircle,
  done: CircleCheck,
  failed: CircleAlert,
  cancelled: CircleSlash,
}
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** One thing handed in: how it goes, what came of it, and the way to what is new. */
export function JobCard({ job: listed, mayWrite }: { job: Job; mayWrite: boolean }) {
  const progress = useProgress(({ jobs }) => jobs[listed.id]) ?? noProgress
  // While it is followed, the single answer is newer than the list.
  const followed = useQuery({ ...jobQuery(listed.id), enabled: false }).data?.job
  const job = isUnderWay(listed) && followed !== undefined ? followed : listed
  const Icon = stateIcons[job.state]
  return (
    <li className="rounded-xl border border-line px-4 py-3">
      <p className="font-medium [overflow-wrap:anywhere]">{job.name}</p>
      <p className="mt-0.5 text-[0.8125rem] text-quiet">
        {moment.format(new Date(job.createdAt))} · by {job.by} · into {job.collection.name}
      </p>
      <p role={isUnderWay(job) ? 'status' : undefined} className="mt-2 flex items-center gap-2 text-sm">
        <Icon
          size={16}
          aria-hidden="true"
          className={`shrink-0 ${job.state === 'failed' ? 'text-warn' : 'text-accent'} ${job.state === 'running' ? 'animate-spin' : ''}`}
        />
        <span>
          <span className="font-medium">{stateWords(job)}</span>
          {job.state === 'queued' ? '' : ` · ${countWords(job)}`}
          {job.state === 'running' && isLost(progress) ? ' · connection lost, trying again' : ''}
        </span>
      </p>
      {job.error !== null && <p className="mt-1 text-sm text-warn">{job.error}</p>}
      {job.state === 'running' && <Steps progress={progress} />}
      <Refusals job={job} />
      <Articles job={job} />
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {isUnderWay(job) && <Cancel job={job} mayWrite={mayWrite} />}
        {!isUnderWay(job) && job.counts.loaded > 0 && <ShowNew job={job} />}
      </div>
      <Brought job={job} />
    </li>
  )
}

function isLost({ isConnected, steps }: JobProgress): boolean {
  return !isConnected && steps.length > 0
}

function Steps({ progress: { steps } }: { progress: JobProgress }) {
  if (steps.length === 0)
    return <p className="mt-1 text-[0.8125rem] text-quiet">The first article is being parsed …</p>
  return (
    <ol
      aria-label="Steps"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="scroll-calm mt-2 max-h-40 space-y-1 overflow-y-auto rounded-lg bg-well px-3 py-2 text-[0.8125rem]"
    >
      {steps.toReversed().map(({ id, step }) => (
        <li key={id} className={step.step === 'refused' ? 'text-warn' : ''}>
          {stepWords(step)}
        </li>
      ))}
    </ol>
  )
}

function Refusals({ job: { refusals, counts } }: { job: Job }) {
  if (refusals.length === 0) return null
  return (
    <details className="mt-1.5 text-[0.8125rem]">
      <summary className="w-fit py-1 text-warn">
        Why {counted(counts.refused, 'article')} {counts.refused === 1 ? 'was' : 'were'} left out
      </summary>
      <ul className="space-y-1.5 rounded-lg bg-well px-3 py-2">
        {refusals.map(({ path, reason }, index) => (
          <li key={`${index} ${path}`} className="[overflow-wrap:anywhere]">
            <span className="font-medium">{path}</span>: {reason}
          </li>
        ))}
      </ul>
      {counts.refused > refusals.length && (
        <p className="mt-1 text-quiet">
          The first {refusals.length} of {counts.refused.toLocaleString('en')}.
        </p>
      )}
    </details>
  )
}

/** The articles that can be read right away. */
const mostArticles = 20

function Articles({ job: { articles, counts, state } }: { job: Job }) {
  const { openArticle } = useNavigation()
  if (articles.length === 0 || state === 'running' || state === 'queued') return null
  const shown = articles.slice(0, mostArticles)
  if (articles.length === 1)
    return (
      <p className="mt-1.5 text-[0.8125rem]">
        <TextButton className="py-1" onClick={() => openArticle(articles[0] ?? '', null)}>
          Read the article
        </TextButton>
      </p>
    )
  return (
    <details className="mt-1.5 text-[0.8125rem]">
      <summary className="w-fit py-1 text-quiet hover:text-ink">
        {shown.length < counts.loaded ? `The first ${shown.length} of ` : ''}
        {counted(counts.loaded, 'article')}
      </summary>
      <ol className="list-decimal space-y-1 pl-6">
        {shown.map((id, index) => (
          <li key={id}>
            <TextButton className="py-1" onClick={() => openArticle(id, null)}>
              Read article {index + 1}
            </TextButton>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Cancel({ job, mayWrite }: { job: Job; mayWrite: boolean }) {
  const queries = useQueryClient()
  const cancelling = useMutation({
    mutationFn: () => cancelJob(job.id),
    onSettled: () => queries.invalidateQueries({ queryKey: jobsQuery().queryKey }),
  })
  return (
    <>
      <Button
        disabled={!mayWrite || job.cancelling || cancelling.isPending}
        onClick={() => cancelling.mutate()}
      >
        {job.cancelling ? 'Stopping …' : 'Cancel'}
      </Button>
      <p className="self-center text-[0.8125rem] text-quiet">
        {cancelling.isError ? messageOf(cancelling.error) : 'What is read already stays.'}
      </p>
    </>
  )
}

function ShowNew({ job }: { job: Job }) {
  const show = useShowNew()
  const showing = useMutation({ mutationFn: show })
  return (
    <Button disabled={showing.isPending} onClick={() => attempt(showing.mutateAsync(job))}>
      <Sparkles size={15} aria-hidden="true" />{' '}
      {showing.isPending ? 'Bringing it …' : 'Show what is new in the graph'}
    </Button>
  )
}

/** Who stands out in the drawing, in words. */
function Brought({ job }: { job: Job }) {
  const { ids, job: from } = useBrought()
  const explore = useExplore()
  const { openActor } = useNavigation()
  if (from !== job.id || ids.length === 0) return null
  const present = ids.filter((id) => explore.explorer.document.has(id))
  return (
    <div className="mt-2 rounded-lg bg-accent-well px-3 py-2 text-sm">
      <p className="font-medium">Standing out in the graph</p>
      <ul aria-label="New in the graph" className="mt-1 flex flex-wrap gap-x-4">
        {present.map((id) => (
          <li key={id}>
            <TextButton className="min-h-11 md:min-h-8" onClick={() => openActor(id)}>
              {explore.nameOf(id)}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
