import { LogIn } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import type { SessionAnswer } from '../../../model/api/session.ts'
import { messageOf } from '../../../model/failure.ts'
import { Button } from '../../ui/Button.tsx'
import { signIn } from './session.ts'

/** Asks for the token by which this server knows its readers. */
export default function SignIn({ onSignedIn }: { onSignedIn: (session: SessionAnswer) => void }) {
  const [token, setToken] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // The page behind it has just become inert, whatever was in focus there.
  useEffect(() => field.current?.focus(), [])
  const entering = useMutation({ mutationFn: signIn, onSuccess: onSignedIn })
  return (
    <main className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-paper p-6">
      <form
        className="w-full max-w-sm rounded-2xl border border-line bg-page p-6"
        onSubmit={(event) => {
          event.preventDefault()
          if (token.trim() !== '') entering.mutate(token.trim())
        }}
      >
        <h1 className="font-serif text-[1.75rem] leading-tight font-medium tracking-tight">
          Sign in to Dramatis
        </h1>
        <p className="mt-2 text-quiet">
          This server knows its readers by tokens. Whoever runs it has given you one.
        </p>
        <label htmlFor={id} className="mt-5 mb-1.5 block text-sm font-medium">
          Token
        </label>
        <input
          ref={field}
          id={id}
          type="password"
          autoComplete="current-password"
          value={token}
          aria-invalid={entering.isError}
          aria-describedby={entering.isError ? `${id}-trouble` : undefined}
          className="h-11 w-full rounded-lg border border-line bg-page px-3"
          onChange={(event) => setToken(event.target.value)}
        />
        {entering.isError && (
          <p id={`${id}-trouble`} role="alert" className="mt-1.5 text-sm text-warn">
            {messageOf(entering.error)}
          </p>
        )}
        <Button
          type="submit"
          kind="primary"
          className="mt-5 w-full"
          disabled={token.trim() === '' || entering.isPending}
        >
          <LogIn size={15} aria-hidden="true" /> {entering.isPending ? 'Signing in …' : 'Sign in'}
        </Button>
      </form>
    </main>
  )
}
