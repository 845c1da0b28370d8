import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

type ButtonProperties = ButtonHTMLAttributes<HTMLButtonElement>

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-lg whitespace-nowrap text-sm font-medium transition-colors min-h-11 md:min-h-9 disabled:opacity-40'
const kinds = {
  plain: 'px-2.5 md:px-3 border border-line bg-page hover:bg-well text-ink',
  primary: 'px-2.5 md:px-3.5 border border-transparent bg-accent text-on-accent hover:opacity-90',
  quiet: 'px-2.5 text-quiet hover:text-ink hover:bg-well',
} as const

export function Button({
  kind = 'plain',
  className = '',
  ...rest
}: ButtonProperties & { kind?: keyof typeof kinds }) {
  return <button type="button" className={`${base} ${kinds[kind]} ${className}`} {...rest} />
}

/** A button that is an icon; its name is said by `label` and shown as a tooltip, with its key if it has one. */
export function IconButton({
  label,
  shortcut,
  children,
  className = '',
  ...rest
}: ButtonProperties & {
  label: string
  shortcut?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      className={`inline-flex size-11 items-center justify-center rounded-lg text-quiet transition-colors hover:bg-well hover:text-ink disabled:opacity-35 disabled:hover:bg-transparent md:size-9 ${className}`}
      {...rest}
    >
      {children}
    </button>
  )
}

/** Words in running text that do something. */
export function TextButton({ className = '', ...rest }: ButtonProperties) {
  return (
    <button
      type="button"
      className={`text-left underline decoration-line decoration-1 underline-offset-4 transition-colors hover:decoration-accent ${className}`}
      {...rest}
    />
  )
}
