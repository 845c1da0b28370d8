import { X } from 'lucide-react'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useNotice } from '../explore/useExplore.tsx'

/** What was just done, and Undo, where a dialog covers the place on the page that says it. */
export function NoticeInDialog() {
  const { notice, say } = useNotice()
  const offer = notice?.offer
  return (
    <div
      role={notice?.tone === 'trouble' ? 'alert' : 'status'}
      className="pointer-events-none fixed inset-x-4 bottom-6 z-30 flex justify-center md:bottom-10"
    >
      {notice !== null && (
        <div
          className={`pointer-events-auto flex max-w-lg items-center gap-3 rounded-xl border border-line py-1 pr-1 pl-4 text-sm shadow-lg max-md:flex-wrap max-md:justify-end ${notice.tone === 'trouble' ? 'bg-warn-well text-warn' : 'bg-page'}`}
        >
          <p className="py-1 max-md:basis-full">{notice.message}</p>
          {offer !== undefined && (
            <Button
              className="shrink-0"
              onClick={() => {
                offer.act()
                say(null)
              }}
            >
              {offer.words}
            </Button>
          )}
          <IconButton label="Dismiss" onClick={() => say(null)}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
