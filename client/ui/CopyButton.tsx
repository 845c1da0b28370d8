import { useMutation } from '@tanstack/react-query'
import { Check, Copy } from 'lucide-react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { messageOf } from '../../model/failure.ts'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'

/** How long it says "Copied", in milliseconds. */
const pause = 2500

/** Copies a text, or does by itself what copies one; then says so, or why nothing is copied. */
export function CopyButton({
  copy,
  what,
  icon,
  disabled = false,
  className = '',
  children,
}: {
  copy: string | (() => Promise<void>)
  /** What it copies, where its words do not tell. */
  what?: string
  icon?: ReactNode
  disabled?: boolean
  className?: string
  children: ReactNode
}) {
  const { mutate, reset, isSuccess, isPending, error } = useMutation({
    mutationFn: () => (typeof copy === 'string' ? copyText(copy) : copy()),
  })
  useEffect(() => {
    if (!isSuccess) return
    const timer = setTimeout(reset, pause)
    return () => clearTimeout(timer)
  }, [isSuccess, reset])
  const name = what === undefined ? undefined : `${isSuccess ? 'Copied' : 'Copy'} the ${what}`
  return (
    <>
      <Button
        className={className}
        aria-label={name}
        disabled={disabled}
        onClick={() => {
          // Disabled meanwhile, it would lose the focus of the keyboard.
          if (!isPending) mutate()
        }}
      >
        {isSuccess ? <Check size={14} aria-hidden="true" /> : (icon ?? <Copy size={14} aria-hidden="true" />)}
        {isSuccess ? 'Copied' : children}
      </Button>
      {isSuccess && <output className="sr-only">Copied</output>}
      {error !== null && (
        <p role="alert" className="basis-full text-[0.8125rem] text-warn">
          {messageOf(error)}
        </p>
      )}
    </>
  )
}
