import { Saved } from '../../../model/api/saved.ts'
import { ProblemError, request } from '../../api/request.ts'
import type { AskedView } from './address.ts'
import { viewOfText } from './keptView.ts'
import type { KeptView } from './keptView.ts'
import { UnreadableView } from './unreadable.ts'

/**
 * Reads the view that an address asks for.
 * @throws UnreadableView when it is damaged, gone or something else; ProblemError when the server cannot be asked.
 */
export async function readView(asked: AskedView): Promise<KeptView> {
  if (asked.kind === 'text') return viewOfText(asked.text)
  const saved = await readSaved(asked.id)
  if (saved.kind !== 'view') throw new UnreadableView(`This link leads to a ${saved.kind}, not to a view.`)
  return viewOfText(saved.content.state, 'saved view')
}

async function readSaved(id: string): Promise<Saved> {
  try {
    return await request(`saved/${encodeURIComponent(id)}`, Saved, {})
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 404) throw error
    throw new UnreadableView(
      'The view that this link leads to is not here any more: somebody deleted it, or it is kept on another server.',
    )
  }
}
