import { Suspense, useState } from 'react'
import { Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'

const WhoReports = lazily(() => import('../coverage/WhoReports.tsx'))

/** Who reports an event and who leaves it out, asked for when it is opened: the sentences come first. */
export function ReportedBy({ event }: { event: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="mt-5 rounded-xl border border-line px-4"
      onToggle={(e) => setOpen(e.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center text-sm font-medium md:min-h-10">
        Who says what, and who leaves it out
      </summary>
      {isOpen && (
        <div className="-mt-6 pb-3">
          <Suspense fallback={<Loading what="who reports it" />}>
            <WhoReports event={event} />
          </Suspense>
        </div>
      )}
    </details>
  )
}
