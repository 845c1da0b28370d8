import { NoticeCard } from '../explore/NoticeCard.tsx'
import { useNotice } from '../explore/useExplore.tsx'

/** What was just done, and Undo, where a dialog covers the place on the page that says it. */
export function NoticeInDialog() {
  const isTrouble = useNotice(({ notice }) => notice?.tone === 'trouble')
  return (
    <div
      role={isTrouble ? 'alert' : 'status'}
      className="pointer-events-none fixed inset-x-4 bottom-6 z-30 flex justify-center md:bottom-10"
    >
      <NoticeCard className="pointer-events-auto max-w-lg shadow-lg" />
    </div>
  )
}
