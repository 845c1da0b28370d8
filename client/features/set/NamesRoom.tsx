import { useQuery } from '@tanstack/react-query'
import { Waypoints, Users } from 'lucide-react'
import type { MatchAnswer } from '../../../model/api/match.ts'
import { matchQuery } from '../../api/reading-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { Answer } from '../../ui/States.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { mostMembers } from './mostMembers.ts'
import { useNameList } from './nameList.ts'
import { namesFrom } from './namesFrom.ts'
import { NameChoice } from './NameChoice.tsx'

/** A list of names from elsewhere: who of them is in the articles, and then all of them together. */
export default function NamesRoom() {
  const { openHome } = useNavigation()
  const { text, asked, write, ask } = useNameList()
  const { names, leftOut } = namesFrom(text)
  const query = useQuery(matchQuery(asked))
  return (
    <PanelFrame eyebrow="Names" title="A list of names" onClose={openHome}>
      <p className="mt-2 text-quiet">
        Paste names, one a line: a guest list, a board, a column of a table. You choose whom each of them
        means.
      </p>
      <form
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault()
          ask(names)
        }}
      >
        <textarea
          aria-label="Names, one a line"
          rows={6}
          value={text}
          placeholder={'Kim Jong Un\nV. Putin\nPresident Trump'}
          className="scroll-calm w-full resize-y rounded-xl border border-line bg-page px-3.5 py-2.5 leading-relaxed placeholder:text-quiet"
          onChange={(event) => write(event.target.value)}
        />
        <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
          <p className="text-[0.8125rem] text-quiet">
            {names.length === 0
              ? 'No names yet'
              : `${counted(names.length, 'name')}${leftOut > 0 ? `; ${leftOut} more than can be looked up at once are left out` : ''}`}
          </p>
          <Button type="submit" kind="primary" disabled={names.length === 0}>
            Look them up
          </Button>
        </div>
      </form>
      {asked.length > 0 && (
        <Answer query={query} what="who they are">
          {(answer) => <Matches answer={answer} />}
        </Answer>
      )}
    </PanelFrame>
  )
}

function Matches({ answer }: { answer: MatchAnswer }) {
  const { chosen } = useNameList()
  const explore = useExplore()
  const { openSet, openActor } = useNavigation()
  const meant = answer.items.map((item) => {
    const choice = chosen.get(item.name)
    return choice === undefined ? item.best : choice
  })
  const ids = [...new Set(meant.filter((id) => id !== null))]
  const open = answer.items.filter(
    (item, index) => meant[index] === null && item.candidates.length > 0 && chosen.get(item.name) !== null,
  )
  const missing = answer.items.filter((item) => item.candidates.length === 0)
  const [only] = ids
  const tooMany = ids.length > mostMembers
  return (
    <section aria-label="Who they are" className="mt-6">
      <output className="block">
        {counted(ids.length, 'actor')} chosen for {counted(answer.items.length, 'name')}
        {open.length > 0 &&
          `; ${counted(open.length, 'name')} ${open.length === 1 ? 'awaits' : 'await'} your choice`}
        {missing.length > 0 && `; ${missing.length} not in these articles`}.
      </output>
      <div className="mt-3 flex flex-wrap gap-1.5">
        <Button
          kind="primary"
          disabled={ids.length === 0 || tooMany}
          title={
            ids.length === 0
              ? 'Choose somebody first'
              : tooMany
                ? `At most ${mostMembers} actors can be compared at once`
                : undefined
          }
          onClick={() => (ids.length === 1 && only !== undefined ? openActor(only) : openSet(ids, 'links'))}
        >
          <Users size={15} aria-hidden="true" /> {ids.length === 1 ? 'Open' : 'Open together'}
        </Button>
        <Button
          disabled={ids.length === 0}
          title={ids.length === 0 ? 'Choose somebody first' : undefined}
          onClick={() => attempt(explore.showTogether(`Show ${counted(ids.length, 'actor')} of a list`, ids))}
        >
          <Waypoints size={15} aria-hidden="true" /> Show in the graph
        </Button>
      </div>
      {tooMany && (
        <p className="mt-2 text-[0.8125rem] text-quiet">
          At most {mostMembers} can be opened together; all {ids.length} can be shown in the graph.
        </p>
      )}
      <ol aria-label="Names" className="mt-4">
        {answer.items.map((item, index) => (
          <NameChoice
            key={item.name}
            item={item}
            meant={meant[index] ?? null}
            isDecided={chosen.has(item.name)}
          />
        ))}
      </ol>
      <CypherTwin of="the candidates" cypher={answer.cypher} />
    </section>
  )
}
