import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'lucide-react'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useExplore, useNotice, useSnapshot } from '../explore/useExplore.tsx'
import { shareLink } from './shareLink.ts'

/** Copies the address that opens what the page shows, with a word about it. */
export function CopyLink() {
  const explore = useExplore()
  const queries = useQueryClient()
  const isEmpty = useSnapshot((snapshot) => snapshot.counts.actors.total === 0)
  const copy = async () => {
    const { address, words, isNew } = await shareLink(explore)
    if (isNew) void queries.invalidateQueries({ queryKey: ['saved', 'view'] })
    await copyText(address)
    useNotice.getState().say({ tone: 'news', message: words })
  }
  return (
    <CopyButton disabled={isEmpty} icon={<Link size={14} aria-hidden="true" />} copy={copy}>
      Copy link
    </CopyButton>
  )
}
