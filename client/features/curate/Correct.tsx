import { PencilLine } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'

const CorrectActor = lazily(() => import('./CorrectActor.tsx'))

/** Among the actions on an actor: to say that the graph has it wrong. */
export function Correct({ id, name }: { id: string; name: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <PencilLine size={15} aria-hidden="true" /> Correct …
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading what="what can be corrected" />}>
          <CorrectActor id={id} name={name} onDone={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
