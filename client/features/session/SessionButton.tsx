import { useMutation, useQuery } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { IconButton } from '../../ui/Button.tsx'
import { sessionQuery, signOut } from './session.ts'

/** Who is signed in, and the way out; nothing on a server without tokens. */
export function SessionButton() {
  const { data } = useQuery(sessionQuery())
  const leaving = useMutation({
    mutationFn: signOut,
    // Nothing of what was read stays in the page.
    onSuccess: () => globalThis.location.reload(),
  })
  if (data === undefined || !data.required || data.user === null) return null
  const { name, role } = data.user
  return (
    <IconButton
      label={`Sign out: ${name}, who may ${role === 'write' ? 'read and write' : 'read'}`}
      disabled={leaving.isPending}
      onClick={() => leaving.mutate()}
    >
      <LogOut size={17} aria-hidden="true" />
    </IconButton>
  )
}
