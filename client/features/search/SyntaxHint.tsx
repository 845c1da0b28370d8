const syntax: readonly [example: string, meaning: string][] = [
  ['treaty oslo', 'both words'],
  ['"treaty of Oslo"', 'words in a row'],
  ['treaty OR agreement', 'one of them'],
  ['treaty NOT trade', 'without the second'],
  ['agree*', 'any word that begins so'],
  ['treety~', 'a letter or two may be wrong'],
  ['"Kim troops"~5', 'within five words of each other'],
]

/** What a query can say. */
export function SyntaxHint({ isOpen }: { isOpen: boolean }) {
  return (
    <details className="mt-1 text-[0.8125rem]" open={isOpen}>
      <summary className="w-fit py-1.5 text-quiet hover:text-ink">What a search understands</summary>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1 rounded-lg bg-well px-3.5 py-2.5">
        {syntax.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="font-mono">{example}</dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
