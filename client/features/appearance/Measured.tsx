import { useSnapshot } from '../explore/useExplore.tsx'

/** What the measures in force say of somebody; nothing when there are none. */
export function Measured({ id }: { id: string }) {
  const words = useSnapshot((snapshot) => snapshot.rows.find((row) => row.id === id)?.measured ?? '')
  return words === '' ? null : <p className="text-quiet">In the graph as drawn: {words}</p>
}
