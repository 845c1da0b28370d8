import { keep } from '../../api/saved-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { messageOf } from '../../../model/failure.ts'
import type { Explore } from '../explore/explore.ts'
import { addressOf } from './address.ts'
import { viewNow } from './keepView.ts'
import { viewAsText } from './keptView.ts'
import { linkedId, rememberLinked } from './linkedView.ts'

/** Longer addresses are cut by some programs that pass them on. */
const longestAddress = 8000

/** The address that holds all that the page shows, if it is short enough to be written into files. */
export async function shortAddress(explore: Explore): Promise<string | null> {
  const { whole } = await wholeAddress(explore)
  return whole.length <= longestAddress ? whole : null
}

async function wholeAddress(explore: Explore): Promise<{ text: string; whole: string }> {
  const text = await viewAsText(viewNow(explore))
  return { text, whole: addressOf(window.location, { kind: 'text', text }) }
}

/** The address that opens what the page shows, a word about it, and whether the server keeps one view more for it. */
export async function shareLink(
  explore: Explore,
): Promise<{ address: string; words: string; isNew: boolean }> {
  const { text, whole } = await wholeAddress(explore)
  if (whole.length <= longestAddress)
    return {
      address: whole,
      words: 'Link copied. It holds the whole view; nothing is kept on the server.',
      isNew: false,
    }
  try {
    const known = linkedId(text)
    const id = known ?? (await keepForLink(explore, text))
    return {
      address: addressOf(window.location, { kind: 'saved', id }),
      words: 'Link copied. The view is kept on the server; see "Keep".',
      isNew: known === null,
    }
  } catch (error) {
    return {
      address: whole,
      words: `Link copied, but it is ${whole.length.toLocaleString('en')} characters long, which some programs cut: the server did not keep the view. (${messageOf(error)})`,
      isNew: false,
    }
  }
}

async function keepForLink({ explorer }: Explore, text: string): Promise<string> {
  const { counts } = explorer.store.getState()
  const name = `Shared link: ${counted(counts.actors.shown, 'actor')}, ${counted(counts.links, 'link')}`
  const { id } = await keep({ kind: 'view', name, content: { state: text } })
  rememberLinked({ id, text })
  return id
}
