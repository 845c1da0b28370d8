import { X } from 'lucide-react'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useNotice } from './useExplore.tsx'

/** What the reader is told, with the way on that it offers; nothing while there is nothing to tell. */
export function NoticeCard({ className }: { className: string }) {
  const { notice, say } = useNotice()
  if (notice === null) return null
  const { tone, message, offer } = notice
  return (
    <div
      className={`flex items-center gap-3 rounded-xl border border-line py-1 pr-1 pl-4 text-sm max-md:flex-wrap max-md:justify-end ${tone === 'trouble' ? 'bg-warn-well text-warn' : 'bg-page'} ${className}`}
    >
      <p className="py-1 max-md:basis-full">{message}</p>
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
  )
}
