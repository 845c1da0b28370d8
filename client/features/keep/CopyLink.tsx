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
    const link = shareLink(explore)
    await copyText(link.then(({ address }) => address)).finally(async () => {
      // It is kept even where it is not copied.
      if ((await link).isNew) void queries.invalidateQueries({ queryKey: ['saved', 'view'] })
    })
    useNotice.getState().say({ tone: 'news', message: (await link).words })
  }
  return (
    <CopyButton disabled={isEmpty} icon={<Link size={14} aria-hidden="true" />} copy={copy}>
      Copy link
    </CopyButton>
  )
}
