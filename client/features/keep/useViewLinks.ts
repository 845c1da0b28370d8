import { useEffect } from 'react'
import type { Explore } from '../explore/explore.ts'
import { attempt } from '../explore/useExplore.tsx'
import { askedView } from './address.ts'

/** Opens a view whose link is pasted into the address of a page that is open already. */
export function useViewLinks(explore: Explore): void {
  useEffect(() => {
    const onHash = () => {
      const asked = askedView(window.location)
      if (asked?.kind === 'text') attempt(openAsked(explore, asked))
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [explore])
}

async function openAsked(explore: Explore, asked: { kind: 'text'; text: string }): Promise<void> {
  const [{ readView }, { openView }] = await Promise.all([import('./readView.ts'), import('./keepView.ts')])
  openView(explore, 'the view of a link', await readView(asked))
}
