import { SquareTerminal } from 'lucide-react'
import type { CypherTwin as Twin } from '../../../model/api/answer.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { attempt } from '../explore/useExplore.tsx'
import { parameterLines } from './parameterLines.ts'

/** The statement behind an answer, to be read, copied into any Neo4j tool, or opened in the Cypher room. */
export function CypherTwin({ of, cypher }: { of: string; cypher: Twin }) {
  const { openCypher } = useNavigation()
  const params = JSON.stringify(cypher.params, null, 2)
  const openInRoom = async () => {
    // The editor's statement is a matter of the room, which is fetched when it is opened.
    const { placeInEditor } = await import('../cypher/address.ts')
    openCypher(placeInEditor({ query: cypher.text.trim(), params: cypher.params }))
  }
  return (
    <details className="mt-3 text-[0.8125rem]">
      <summary className="w-fit py-3 md:py-1.5 text-quiet hover:text-ink">Cypher of {of}</summary>
      <pre
        className="scroll-calm mt-2 max-h-72 overflow-auto rounded-lg bg-well p-3 font-mono text-xs leading-relaxed" // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {cypher.text.trim()}
      </pre>
      <pre
        className="scroll-calm mt-2 max-h-40 overflow-auto rounded-lg bg-well p-3 font-mono text-xs" // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {params}
      </pre>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <CopyButton copy={`${parameterLines(cypher.params)}${cypher.text}`}>Copy with parameters</CopyButton>
        <Button onClick={() => attempt(openInRoom())}>
          <SquareTerminal size={14} aria-hidden="true" />
          Open in the Cypher room
        </Button>
      </div>
    </details>
  )
}
