import { useId } from 'react'
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'

const box =
  'w-full rounded-lg border bg-page px-3 outline-offset-1 placeholder:text-quiet aria-invalid:border-warn border-line'

type Described = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

/** A label, a field, and below it what is wrong with what was written, or how to fill it. */
function Labelled({
  label,
  hint,
  trouble,
  children,
}: {
  label: string
  hint?: string | undefined
  trouble: string | undefined
  children: (described: Described) => ReactNode
}) {
  const id = useId()
  const below = trouble ?? hint
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': trouble !== undefined,
        'aria-describedby': below === undefined ? undefined : `${id}-below`,
      })}
      {below !== undefined && (
        <p
          id={`${id}-below`}
          role={trouble === undefined ? undefined : 'alert'}
          className={`mt-1 text-[0.8125rem] ${trouble === undefined ? 'text-quiet' : 'text-warn'}`}
        >
          {below}
        </p>
      )}
    </div>
  )
}

type Words = { label: string; hint?: string; trouble?: string | undefined }

/** A field of one line. */
export function LineField({ label, hint, trouble, ...rest }: Words & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} hint={hint} trouble={trouble}>
      {(described) => <input className={`${box} h-11 md:h-10`} {...described} {...rest} />}
    </Labelled>
  )
}

/** A field of several lines. */
export function TextField({
  label,
  hint,
  trouble,
  ...rest
}: Words & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} hint={hint} trouble={trouble}>
      {(described) => (
        <textarea className={`${box} scroll-calm py-2 leading-relaxed`} {...described} {...rest} />
      )}
    </Labelled>
  )
}
