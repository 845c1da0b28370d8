import { parseAsString, useQueryStates } from 'nuqs'
import { useEffect, useMemo } from 'react'
import { z } from 'zod'
import type { CypherRequest } from '../../../model/api/console.ts'
import { useDraft } from './draft.ts'

/** Longer statements stay out of the address: servers and mail programs cut long ones. */
const longestInAddress = 1800

const Params = z.record(z.string(), z.unknown())

type Address = { query: string | null; params: string | null }

/** A statement as the address keeps it; nulls for one that is too long. */
export function addressOf({ query, params }: CypherRequest): Address {
  const text = Object.keys(params).length === 0 ? null : JSON.stringify(params)
  if (encodeURIComponent(`${query}${text ?? ''}`).length > longestInAddress)
    return { query: null, params: null }
  return { query, params: text }
}

/** The statement that an address holds, or null. Parameters that cannot be read are left out. */
export function statementOf({ query, params }: Address): CypherRequest | null {
  if (query === null || query === '') return null
  return { query, params: readParams(params) }
}

function readParams(text: string | null): CypherRequest['params'] {
  try {
    const params = Params.safeParse(JSON.parse(text ?? '{}'))
    return params.success ? params.data : {}
  } catch {
    return {}
  }
}

/** Takes a statement that comes with the address into the editor, once; gives the way to put another there. */
export function useStatementInAddress(): (statement: CypherRequest) => void {
  const [address, set] = useQueryStates(
    { query: parseAsString, params: parseAsString },
    { history: 'replace' },
  )
  const linked = useMemo(() => statementOf(address), [address])
  useEffect(() => {
    const { inAddress, setInAddress, take } = useDraft.getState()
    if (linked === null || isSame(linked, inAddress)) return
    setInAddress(linked)
    take(linked)
  }, [linked])
  return (statement) => {
    useDraft.getState().setInAddress(statement)
    void set(addressOf(statement))
  }
}

function isSame(one: CypherRequest, other: CypherRequest | null): boolean {
  return JSON.stringify(addressOf(one)) === JSON.stringify(other === null ? null : addressOf(other))
}

/** Places a statement in the editor of the room, not run before the reader says so; gives the address that holds it. */
export function placeInEditor(statement: CypherRequest): Address {
  const { take, setInAddress } = useDraft.getState()
  take(statement)
  setInAddress(statement)
  return addressOf(statement)
}
