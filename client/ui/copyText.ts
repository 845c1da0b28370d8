import { messageOf } from '../../model/failure.ts'

/**
 * Puts a text where other programs can paste it.
 * @throws Error that says in a sentence why the browser did not.
 */
export async function copyText(
  text: string,
  // Pages that come over http from another machine have none, whatever the type says.
  clipboard: Pick<Clipboard, 'writeText'> | undefined = navigator.clipboard,
): Promise<void> {
  if (clipboard === undefined)
    throw new Error(
      'Nothing is copied: browsers let pages copy only over https or on the machine of the server. Select the text instead.',
    )
  try {
    await clipboard.writeText(text)
  } catch (error) {
    throw new Error(`Nothing is copied: the browser says "${messageOf(error)}"`, { cause: error })
  }
}
