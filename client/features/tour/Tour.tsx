import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { collectionsQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useNotice, useSnapshot } from '../explore/useExplore.tsx'
import { areSamplesAlone } from '../home/samples.ts'
import { tourSteps } from './steps.ts'
import type { Place } from './steps.ts'
import { useTour } from './useTour.ts'

/** A card over the graph that leads a newcomer through the samples, one step after the other, or offers to. */
export function Tour() {
  const { data } = useQuery(collectionsQuery())
  const { step, isOffered, go, end } = useTour()
  const { panel } = useNavigation()
  const isTold = useNotice(({ notice }) => notice !== null)
  const isChoosing = useSnapshot(({ chosen }) => chosen.size > 0)
  const leadTo = useLeadTo()
  // The steps name people of the samples.
  if (data === undefined || !areSamplesAlone(data.items)) return null
  if (step === null) {
    // The offer is for who has just come; over a room, a notice or the tools of the chosen it would lie in the way.
    if (!isOffered || panel.kind !== 'home' || isTold || isChoosing) return null
    return (
      <Card label="Tour">
        <p className="text-sm max-md:sr-only">New here? A minute shows what a graph of the news can tell.</p>
        <div className="flex gap-2 md:mt-2">
          <Button
            kind="primary"
            onClick={() => {
              go(0)
              leadTo(0)
            }}
          >
            Take the tour
          </Button>
          <Button kind="quiet" onClick={end}>
            No, thanks
          </Button>
        </div>
      </Card>
    )
  }
  const shown = tourSteps[step]
  if (shown === undefined) return null
  const isLast = step === tourSteps.length - 1
  const turnTo = (next: number) => {
    go(next)
    leadTo(next)
  }
  return (
    <Card key={step} label={`Tour, step ${step + 1} of ${tourSteps.length}`} onClose={end}>
      <p className="text-[0.8125rem] text-quiet">
        {step + 1} of {tourSteps.length}
      </p>
      <h2 className="mt-0.5 font-serif text-xl leading-snug font-medium">{shown.title}</h2>
      <p aria-live="polite" className="mt-1.5 text-sm leading-relaxed">
        {shown.text}
      </p>
      <div className="mt-3 flex gap-2">
        <Button kind="primary" onClick={() => (isLast ? end() : turnTo(step + 1))}>
          {isLast ? 'Done' : 'Next'}
        </Button>
        {step > 0 && (
          <Button kind="quiet" onClick={() => turnTo(step - 1)}>
            Back
          </Button>
        )}
      </div>
    </Card>
  )
}

/** Opens what a step is about. */
function useLeadTo(): (step: number) => void {
  const { openHome, openActor, openPair, openRoom } = useNavigation()
  const open = (place: Place): void => {
    switch (place.kind) {
      case 'home':
        openHome()
        return
      case 'actor':
        openActor(place.id)
        return
      case 'pair':
        openPair(place.from, place.to, place.tab)
        return
      case 'room':
        openRoom(place.room)
    }
  }
  return (step) => {
    const place = tourSteps[step]?.place
    if (place !== undefined) open(place)
  }
}

function Card({ label, onClose, children }: { label: string; onClose?: () => void; children: ReactNode }) {
  const card = useRef<HTMLElement>(null)
  const isUnderWay = onClose !== undefined
  // Each step opens a panel that takes the focus to its heading; the tour takes it back, so that Next is one key away.
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = setTimeout(() => card.current?.focus({ preventScroll: true }), 400)
    return () => clearTimeout(timer)
  }, [isUnderWay])
  return (
    <section
      ref={card}
      aria-label={label}
      tabIndex={-1}
      className={`absolute bottom-3 left-4 z-20 rounded-2xl border border-line bg-page shadow-lg outline-none focus-visible:outline-2 ${isUnderWay ? 'w-[min(21rem,calc(100%-2rem))] px-5 py-4 max-md:fixed max-md:bottom-[43dvh]' : 'max-w-[min(21rem,calc(100%-2rem))] px-2 py-1.5 md:px-5 md:py-4'}`}
    >
      {onClose !== undefined && (
        <IconButton label="End the tour" className="absolute top-1.5 right-1.5" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      )}
      {children}
    </section>
  )
}
