import { Send } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'

/** The button that hands in, and what was wrong with all of it. */
export function SubmitRow({
  words,
  isAllowed,
  isSending,
  failure,
}: {
  words: string
  isAllowed: boolean
  isSending: boolean
  failure: Error | null
}) {
  return (
    <>
      {failure !== null && <Trouble error={failure} />}
      <Button type="submit" kind="primary" disabled={!isAllowed || isSending}>
        <Send size={15} aria-hidden="true" /> {isSending ? 'Sending …' : words}
      </Button>
    </>
  )
}
