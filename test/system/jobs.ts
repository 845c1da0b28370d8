import { setTimeout as wait } from 'node:timers/promises'
import { JobAnswer, JobChanged } from '../../model/api/jobs.ts'
import type { Job } from '../../model/api/jobs.ts'

/** Hands in an article to a running server. */
export async function handIn(url: string, body: object | FormData): Promise<Job> {
  const answer = await fetch(`${url}/api/jobs`, {
    method: 'POST',
    ...(body instanceof FormData
      ? { body }
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  return JobChanged.parse(await answer.json()).job
}

/** A form with one file of JSON lines. */
export function formOf(name: string, records: readonly object[], collection: string): FormData {
  const form = new FormData()
  form.set('collection', collection)
  form.set('file', new Blob([records.map((record) => JSON.stringify(record)).join('\n')]), name)
  return form
}

/** How a job stands once it is as one wants it. */
export async function jobThat(url: string, id: string, wanted: (job: Job) => boolean): Promise<Job> {
  for (;;) {
    const answer = await fetch(`${url}/api/jobs/${id}`)
    const { job } = JobAnswer.parse(await answer.json())
    if (wanted(job)) return job
    if (job.endedAt !== null) throw new Error(`The job has ended: ${JSON.stringify(job).slice(0, 2000)}`)
    await wait(100)
  }
}

export const hasEnded = ({ endedAt }: Job): boolean => endedAt !== null
export const hasLoaded = ({ counts, state }: Job): boolean => state === 'running' && counts.loaded > 0

/** The names of the events that a job's stream sends until it ends. */
export async function eventsOf(url: string, id: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/jobs/${id}/events`)
  return [...(await answer.text()).matchAll(/^event: (\w+)$/gmu)].map((event) => event[1] ?? '')
}

const people = ['Anu Tamm', 'Marko Ilves', 'Piret Kask', 'Jaan Oja', 'Liis Kallas', 'Toomas Rebane']
const verbs = ['met', 'praised', 'condemned', 'thanked']

/** Short articles, each of its own. */
export function manyArticles(count: number): { text: string; outlet: string; publishedAt: string }[] {
  return Array.from({ length: count }, (_, number) => {
    const sentences = verbs.map((verb, index) => {
      const actor = people[(number + index) % people.length]
      const recipient = people[(number + 2 * index + 1) % people.length]
      return `${actor} ${verb} ${recipient} in Oslo on ${1 + ((number + index) % 28)} March 2025.`
    })
    return {
      text: `This is report ${number} of the day. ${sentences.join(' ')}`,
      outlet: 'Lanian Post',
      publishedAt: '2025-04-02',
    }
  })
}
