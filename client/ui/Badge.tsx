import type { ReactNode } from 'react'

const tones = {
  quiet: 'border-line text-quiet',
  warn: 'border-transparent bg-warn-well text-warn',
  accent: 'border-transparent bg-accent-well text-accent',
} as const

/** A short word about something: denied, planned, state media, sample. */
export function Badge({
  tone = 'quiet',
  title,
  children,
}: {
  tone?: keyof typeof tones
  title?: string
  children: ReactNode
}) {
  return (
    <span
      title={title}
      className={`inline-flex items-center rounded-full border px-2 py-px text-xs leading-5 font-medium whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
