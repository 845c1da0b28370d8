import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { collectionsQuery } from '../../api/queries.ts'
import { LineField } from './Field.tsx'

/** The collection that articles go to: one there is, or a new name. */
export function CollectionField({ trouble }: { trouble: string | undefined }) {
  const { data } = useQuery(collectionsQuery())
  const list = useId()
  const names = data?.items.filter(({ kind }) => kind === 'user').map(({ name }) => name) ?? []
  return (
    <>
      <LineField
        label="Collection"
        name="collection"
        list={list}
        maxLength={200}
        placeholder="articles"
        hint="One investigation; everything can be limited to it. A new name makes a new one."
        trouble={trouble}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  )
}
