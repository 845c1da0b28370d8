import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from './Button.tsx'

/** A sheet over the page with its title; Escape, its button and a click beside it close it. `className` gives its size and padding. */
export function DialogSheet({
  title,
  className,
  onClose,
  children,
}: {
  title: string
  className: string
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Content
          aria-describedby={undefined}
          className={`scroll-calm fixed top-1/2 left-1/2 z-50 -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-2xl border border-line bg-page shadow-xl ${className}`}
        >
          <div className="flex items-start justify-between">
            <Dialog.Title className="font-serif text-2xl font-medium">{title}</Dialog.Title>
            <IconButton label="Close" className="-mt-1 -mr-3" onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
