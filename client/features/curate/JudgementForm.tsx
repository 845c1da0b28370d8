import { useEffect, useState } from 'react'
import type { Judgement } from '../../../model/api/curation.ts'
import { Button } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'
import type { SeenClaim } from './meanwhile.ts'
import { Reason } from './Reason.tsx'
import { useJudge } from './useJudge.ts'
import { useMoves, WhatMoves } from './WhatMoves.tsx'

/** How long a judgement that is still being written must stand before it is counted, in milliseconds. */
const settlingMs = 500

/** The last step of every correction: what would move, why, and the button that does it. */
export function JudgementForm({
  judgement,
  moving,
  words,
  onDone,
  seen,
  isSettling = false,
}: {
  /** Null while something is missing. */
  judgement: Judgement | null
  moving: string
  words: string
  onDone: () => void
  /** The claim that is judged, as it is shown. */
  seen?: SeenClaim
  /** It changes while somebody types. */
  isSettling?: boolean
}) {
  const [reason, setReason] = useState('')
  const judge = useJudge()
  const settled = useSettled(judgement, isSettling ? settlingMs : 0)
  const isSame = JSON.stringify(settled) === JSON.stringify(judgement)
  const moves = useMoves(isSame ? settled : null)
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (judgement !== null && moves.isCounted)
          judge.mutate({ judgement, reason, seen }, { onSuccess: onDone })
      }}
    >
      {judgement !== null && <WhatMoves moves={moves}>{moving}</WhatMoves>}
      <Reason value={reason} onChange={setReason} />
      {judge.isError && <Trouble error={judge.error} />}
      <Button
        type="submit"
        kind="primary"
        disabled={judgement === null || !moves.isCounted || judge.isPending}
      >
        {judge.isPending ? 'Deriving what follows …' : words}
      </Button>
    </form>
  )
}

/** A judgement once it has stood for a while. */
function useSettled(judgement: Judgement | null, milliseconds: number): Judgement | null {
  const [settled, setSettled] = useState(judgement)
  const text = JSON.stringify(judgement)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(judgement), milliseconds)
    return () => clearTimeout(timer)
    // The same judgement is a new object each time the form is drawn; its text tells whether it changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text, milliseconds])
  return settled
}
