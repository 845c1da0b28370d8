import { Saved } from '../../../model/api/saved.ts'
import type { SavedSummary, SaveRequest } from '../../../model/api/saved.ts'
import { request } from '../../api/request.ts'
import { replace } from '../../api/saved-queries.ts'

/** Gives a version that was seen another name; what it holds stays. */
export async function renameSaved({ id, version }: SavedSummary, name: string): Promise<void> {
  const saved = await request(`saved/${encodeURIComponent(id)}`, Saved, {})
  await replace(id, version, named(saved, name))
}

function named(saved: Saved, name: string): SaveRequest {
  switch (saved.kind) {
    case 'view':
      return { kind: 'view', name, content: saved.content }
    case 'note':
      return { kind: 'note', name, content: saved.content }
    case 'query':
      return { kind: 'query', name, content: saved.content }
  }
}
