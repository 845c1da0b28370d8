import { messageOf } from '../../model/failure.ts'

/** What of the clipboard is used: older browsers only take a text that is there already. */
type Board = Pick<Clipboard, 'writeText'> & Partial<Pick<Clipboard, 'write'>>
type Item = new (content: Record<string, Promise<Blob>>) => ClipboardItem

/**
 * Puts a text where other programs can paste it. Must be called within the click: Safari lets nobody copy who asks the server
 * first. A text that is still on its way is given as a promise, which the browser waits for.
 * @throws what the promise is rejected with, or Error that says in a sentence why the browser did not copy.
 */
export async function copyText(
  text: string | Promise<string>,
  // Pages that come over http from another machine have none, whatever the type says.
  clipboard: Board | undefined = navigator.clipboard,
  ItemOfPage: Item | undefined = globalThis.ClipboardItem,
): Promise<void> {
  try {
    await put(text, clipboard, ItemOfPage)
  } catch (error) {
    // What the browser says of it does not tell why there is no text.
    await text
    throw error instanceof NoClipboard
      ? error
      : new Error(`Nothing is copied: the browser says "${messageOf(error)}"`, { cause: error })
  }
}

async function put(
  text: string | Promise<string>,
  clipboard: Board | undefined,
  ItemOfPage: Item | undefined,
): Promise<void> {
  if (clipboard === undefined) throw new NoClipboard()
  if (typeof text === 'string') await clipboard.writeText(text)
  else if (clipboard.write === undefined || ItemOfPage === undefined) await clipboard.writeText(await text)
  else {
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
    await clipboard.write([new ItemOfPage({ 'text/plain': blob })])
  }
}

class NoClipboard extends Error {
  constructor() {
    super(
      'Nothing is copied: browsers let pages copy only over https or on the machine of the server. Select the text instead.',
    )
  }
}
