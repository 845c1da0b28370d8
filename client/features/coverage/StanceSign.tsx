import { Check, CircleDashed, CircleHelp, EqualApproximately, Minus, X } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { CoverageBy } from '../../../model/api/coverage.ts'
import { cellStances, stanceWords } from './stances.ts'
import type { CellStance } from './stances.ts'

const signs: Record<CellStance, { icon: LucideIcon; tone: string }> = {
  asserts: { icon: Check, tone: 'text-ink' },
  denies: { icon: X, tone: 'text-warn' },
  hedges: { icon: EqualApproximately, tone: 'text-accent' },
  silent: { icon: CircleDashed, tone: 'text-quiet' },
  'no-articles': { icon: Minus, tone: 'text-quiet opacity-60' },
  unknown: { icon: CircleHelp, tone: 'text-quiet opacity-60' },
}

/** The sign of a stance with its count; the words stand beside it or are said elsewhere. */
export function StanceSign({ stance, count = null }: { stance: CellStance; count?: number | null }) {
  const { icon: Icon, tone } = signs[stance]
  return (
    <span className={`inline-flex items-center gap-0.5 ${tone}`} aria-hidden="true">
      <Icon size={16} strokeWidth={stance === 'denies' || stance === 'asserts' ? 2.5 : 2} />
      {count !== null && <span className="text-[0.8125rem] font-medium tabular-nums">{count}</span>}
    </span>
  )
}

/** What each sign means. */
export function StanceLegend({ by }: { by: CoverageBy }) {
  return (
    <ul aria-label="Signs" className="flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem] text-quiet">
      {cellStances.map((stance) => (
        <li key={stance} className="flex items-center gap-1.5" title={stanceWords[by][stance].meaning}>
          <StanceSign stance={stance} />
          {stanceWords[by][stance].word}
          <span className="sr-only">: {stanceWords[by][stance].meaning}</span>
        </li>
      ))}
    </ul>
  )
}
