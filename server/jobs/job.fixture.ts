import type { Job } from '../../model/api/jobs.ts'

/** A job that somebody has just handed in. */
export const queuedJob: Job = {
  id: 'j1',
  kind: 'files',
  name: 'talks.jsonl',
  collection: { id: 'border-talks', name: 'Border talks' },
  state: 'queued',
  cancelling: false,
  by: 'ana',
  createdAt: '2026-01-02T03:04:05.000Z',
  startedAt: null,
  endedAt: null,
  counts: { loaded: 0, known: 0, refused: 0, claims: 0 },
  articles: [],
  refusals: [],
  error: null,
}
