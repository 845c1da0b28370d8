import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from './Button.tsx'

/** A panel: what it is about, what can be done, and the rest below. Focus comes to its heading when it opens (give it a key). */
export function PanelFrame({
  eyebrow,
  title,
  actions,
  onClose,
  children,
}: {
  eyebrow: ReactNode
  title: string
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section aria-label={title} className="px-6 pb-10 md:pt-5">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-quiet">{eyebrow}</div>
          <h2
            ref={heading}
            tabIndex={-1}
            className="mt-1 font-serif text-[1.75rem] leading-tight font-medium tracking-tight text-balance outline-none"
          >
            {title}
          </h2>
        </div>
        <IconButton label="Close" shortcut="Esc" className="-mt-1.5 -mr-3" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      {actions !== undefined && <div className="mt-4 flex flex-wrap gap-1.5">{actions}</div>}
      {children}
    </section>
  )
}

/** A part of a panel under a small heading. */
export function PanelPart({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="mt-8">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 className="text-[0.8125rem] font-semibold text-quiet">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
