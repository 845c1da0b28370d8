// <dialog> brings its own place and look; the page tells its keys by the role.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from '../../ui/Button.tsx'

/** A button of the toolbar that opens a small form above it (on a phone: below). Escape and a click elsewhere close it. */
export function ToolPopover({
  label,
  title,
  icon,
  isOff = false,
  opensLeft = false,
  children,
}: {
  label: string
  title: string
  icon: ReactNode
  isOff?: boolean
  /** Its left edge stands above the button, not its right one. */
  opensLeft?: boolean
  children: (close: () => void) => ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const opener = button.current
    box.current?.focus()
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target) && !button.current?.contains(target))
        setOpen(false)
    }
    window.addEventListener('pointerdown', onPointerDown)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown)
      opener?.focus()
    }
  }, [isOpen])
  const close = () => setOpen(false)
  return (
    <div className="relative">
      <IconButton
        ref={button}
        label={label}
        disabled={isOff}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </IconButton>
      {isOpen && (
        // Escape anywhere in it closes it, as in every dialog.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          ref={box}
          id={id}
          role="dialog"
          aria-label={title}
          tabIndex={-1}
          className={`scroll-calm absolute z-30 max-h-[70dvh] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-page p-4 shadow-lg outline-none max-md:fixed max-md:inset-x-2 max-md:top-28 max-md:w-auto md:bottom-full md:mb-2 ${opensLeft ? 'md:left-0' : 'md:right-0'}`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <h2 className="mb-3 font-serif text-lg leading-tight font-medium">{title}</h2>
          {children(close)}
        </div>
      )}
    </div>
  )
}
