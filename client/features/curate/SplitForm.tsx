import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupsAnswer, Judgement } from '../../../model/api/curation.ts'
import { groupsQuery } from '../../api/curate-queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Answer } from '../../ui/States.tsx'
import { JudgementForm } from './JudgementForm.tsx'
import { groupKey, groupKindNames, groupKinds, parting, whyNotParted } from './split.ts'
import type { Group } from './split.ts'

const bare = ({ by, value }: Group) => ({ by, value })

/** Parts two who bear one name: which mentions are of the other, and what the other is told apart by. */
export function SplitForm({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const query = useQuery(groupsQuery(id))
  return (
    <Answer query={query} what="the mentions">
      {(answer) => <Parting answer={answer} name={name} onDone={onDone} />}
    </Answer>
  )
}

function Parting({ answer, name, onDone }: { answer: GroupsAnswer; name: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [into, setInto] = useState('')
  const [follow, setFollow] = useState('')
  const groups = answer.groups.filter((group) => chosen.has(groupKey(group)))
  const parts = parting(answer, chosen)
  const why = whyNotParted(parts, into)
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
    if (!next.has(follow)) setFollow('')
  }
  const followed = groups.find((group) => groupKey(group) === follow)
  const judgement: Judgement | null =
    why === null
      ? {
          kind: 'split',
          actor: answer.actor,
          into: into.trim(),
          groups: groups.map(bare),
          follow: followed === undefined ? null : bare(followed),
        }
      : null
  return (
    <div className="space-y-3">
      <p className="text-sm text-quiet">
        {name} is named in {counted(answer.articles, 'article')}. Choose the mentions that are of somebody
        else.
      </p>
      <div className="scroll-calm max-h-72 space-y-3 overflow-y-auto rounded-lg bg-well px-3 py-2">
        {groupKinds.map((kind) => (
          <GroupsOfKind
            key={kind}
            title={groupKindNames[kind]}
            groups={answer.groups.filter(({ by }) => by === kind)}
            chosen={chosen}
            onToggle={toggle}
          />
        ))}
      </div>
      <output className="block text-sm">
        Mentions in <span className="font-semibold">{counted(parts.go, 'article')}</span> go,{' '}
        <span className="font-semibold">{counted(parts.stay, 'article')}</span> stay.
      </output>
      <label className="block text-sm font-medium">
        What tells the other apart
        <input
          value={into}
          maxLength={100}
          autoComplete="off"
          placeholder="lawyer"
          className="mt-1 h-11 w-full rounded-lg border border-line bg-page px-3 font-normal placeholder:text-quiet md:h-10"
          onChange={(event) => setInto(event.target.value)}
        />
      </label>
      <label className="block text-sm font-medium">
        Later mentions follow
        <select
          value={follow}
          className="mt-1 h-11 w-full rounded-lg border border-line bg-page px-2 font-normal md:h-10"
          onChange={(event) => setFollow(event.target.value)}
        >
          <option value="">nothing: they stay with {name}</option>
          {groups
            .filter(({ by }) => by !== 'article')
            .map((group) => (
              <option key={groupKey(group)} value={groupKey(group)}>
                {groupKindNames[group.by].toLowerCase()} {group.name}
              </option>
            ))}
        </select>
      </label>
      {why !== null && <p className="text-sm text-quiet">{why}</p>}
      <JudgementForm
        judgement={judgement}
        moving="Parted, they move"
        words="Split"
        onDone={onDone}
        isSettling
      />
    </div>
  )
}

function GroupsOfKind({
  title,
  groups,
  chosen,
  onToggle,
}: {
  title: string
  groups: readonly Group[]
  chosen: ReadonlySet<string>
  onToggle: (key: string) => void
}) {
  if (groups.length === 0) return null
  return (
    <fieldset>
      <legend className="text-[0.8125rem] font-semibold text-quiet">{title}</legend>
      {groups.map((group) => (
        <label key={groupKey(group)} className="flex min-h-11 items-center gap-2.5 text-sm md:min-h-8">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={chosen.has(groupKey(group))}
            onChange={() => onToggle(groupKey(group))}
          />
          <span className="min-w-0 grow [overflow-wrap:anywhere]">{group.name}</span>
          <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">
            {counted(group.articles.length, 'article')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
