import { CircleCheck, CircleDashed, CircleX, PencilLine } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'

const looks: Record<ClaimEvidence['check'], { icon: LucideIcon; colour: string }> = {
  unchecked: { icon: CircleDashed, colour: 'text-quiet' },
  confirmed: { icon: CircleCheck, colour: 'text-accent' },
  corrected: { icon: PencilLine, colour: 'text-accent' },
  rejected: { icon: CircleX, colour: 'text-warn' },
}

/** Whether a person has judged a claim, as a symbol and a word. */
export function CheckState({ check }: { check: ClaimEvidence['check'] }) {
  const { icon: Icon, colour } = looks[check]
  return (
    <span className={`inline-flex items-center gap-1 align-bottom ${colour}`}>
      <Icon size={14} aria-hidden="true" />
      {check}
    </span>
  )
}
