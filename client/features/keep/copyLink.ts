import type { Explore } from '../explore/explore.ts'
import { shareLink } from './shareLink.ts'

/** Copies the address that opens what the page shows; answers with a word about it. */
export async function copyLink(explore: Explore): Promise<string> {
  const { address, words } = await shareLink(explore)
  await navigator.clipboard.writeText(address)
  return words
}
