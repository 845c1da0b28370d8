import type { CypherRequest } from '../../../../model/api/console.ts'

type Item = CypherRequest & { key: string; title: string; aside?: string }

/** Statements to choose from; a choice puts one into the editor. */
export function StatementList({
  label,
  items,
  onTake,
}: {
  label: string
  items: readonly Item[]
  onTake: (statement: CypherRequest) => void
}) {
  return (
    <ul aria-label={label} className="-mx-2">
      {items.map(({ key, title, aside, query, params }) => (
        <li key={key}>
          <button
            type="button"
            title={query}
            className="block min-h-11 w-full rounded-lg px-2 py-1.5 text-left text-[0.8125rem] leading-snug hover:bg-well md:min-h-9"
            onClick={() => onTake({ query, params })}
          >
            <span className={`line-clamp-2 ${aside === undefined ? '' : 'font-mono text-xs'}`}>{title}</span>
            {aside !== undefined && <span className="mt-0.5 block text-xs text-quiet">{aside}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
