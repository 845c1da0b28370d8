import { z } from 'zod'
import { StoredGraph } from '../../graph/model/stored.ts'
import { Camera } from '../../graph/model/view.ts'
import { packed, unpacked } from './packed.ts'
import { UnreadableView } from './unreadable.ts'

/**
 * A view as links, the server and files keep it: the graph with all that is chosen to be seen of it, whom the reader had
 * gathered, and the camera. Which panel is open stands in the address.
 */
const KeptView = z.strictObject({
  format: z.literal('dramatis-view'),
  /** Null when it was kept where nothing can be drawn. */
  camera: Camera.nullable(),
  /** Ids of those whom the reader gathered. */
  chosen: z.array(z.string()).default([]),
  graph: StoredGraph,
})
/** As plain JSON. */
export type KeptView = z.input<typeof KeptView>

/** A view as short text for addresses and for the server. */
export function viewAsText(view: KeptView): Promise<string> {
  return packed(JSON.stringify(view))
}

/**
 * Reads what `viewAsText` wrote; the server may also hold JSON.
 * @throws UnreadableView
 */
export async function viewOfText(text: string, what = 'link'): Promise<KeptView> {
  if (text.trimStart().startsWith('{')) return viewOfJson(text, what)
  try {
    return viewOfJson(await unpacked(text), what)
  } catch (cause) {
    if (cause instanceof UnreadableView) throw cause
    throw new UnreadableView(
      `This ${what} is damaged: a part of it is missing or was changed. Ask for it again.`,
      undefined,
      { cause },
    )
  }
}

/**
 * Reads a view from a file.
 * @throws UnreadableView
 */
export function viewOfJson(json: string, what = 'file'): KeptView {
  const view = KeptView.safeParse(parsed(json))
  if (view.success) return z.encode(KeptView, view.data)
  const [issue] = view.error.issues
  const isOther = issue?.path[0] === 'format' || issue === undefined || issue.path.length === 0
  throw new UnreadableView(
    isOther
      ? `This ${what} holds no view of Dramatis.`
      : `This ${what} holds a view that this version of Dramatis does not understand (${issue.path.join('.')}: ${issue.message}).`,
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
