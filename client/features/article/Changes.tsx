import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import type { ChangesAnswer, ComparedPassage } from '../../../model/api/revisions.ts'
import { changesQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { Answer } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { changedParts, differenceWords, partWords, summaryWords } from './changeWords.ts'

/** What the later text says otherwise than the earlier: claims first, then the sentences. */
export default function Changes({ earlier, later }: { earlier: string; later: string }) {
  const query = useQuery(changesQuery(later, earlier))
  return (
    <Answer query={query} what="the comparison">
      {(answer) => <Compared answer={answer} />}
    </Answer>
  )
}

function Compared({ answer }: { answer: ChangesAnswer }) {
  const { claims } = answer
  const part = partWords(claims)
  return (
    <div className="mt-3 border-l-2 border-line pl-4">
      <p>{summaryWords(answer)}</p>
      {part !== null && <p className="mt-1">{part}</p>}
      <ClaimChanges title="New claims" claims={claims.added} />
      <ClaimChanges title="Claims that are gone" claims={claims.dropped} />
      {claims.reworded.length > 0 && (
        <section className="mt-3">
          <h4 className="font-semibold">Claims made otherwise</h4>
          <ul>
            {claims.reworded.map(({ earlier, later, differs }) => (
              <li key={later.id} className="mt-1.5">
                <ClaimLink claim={later} />
                <span className="block text-quiet">
                  {differenceWords(differs)}
                  {earlier.name !== later.name && (
                    <>
                      {'; before: '}
                      <ClaimLink claim={earlier} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Passages passages={answer.passages} />
      <CypherTwin of="the text" cypher={answer.cypher} />
    </div>
  )
}

function ClaimChanges({ title, claims }: { title: string; claims: readonly ClaimEvidence[] }) {
  if (claims.length === 0) return null
  return (
    <section className="mt-3">
      <h4 className="font-semibold">{title}</h4>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className="mt-1.5">
            <ClaimLink claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ClaimLink({ claim }: { claim: ClaimEvidence }) {
  const { openArticle } = useNavigation()
  return <TextButton onClick={() => openArticle(claim.article.id, claim.id)}>{claim.name}</TextButton>
}

/** The sentences that changed; those between them are folded until somebody asks. */
function Passages({ passages }: { passages: readonly ComparedPassage[] }) {
  const [isWhole, setWhole] = useState(false)
  const parts = isWhole
    ? passages.map((passage) => ({ kind: 'passage', passage }) as const)
    : changedParts(passages)
  if (parts.length === 0) return null
  return (
    <section className="mt-4">
      <h4 className="font-semibold">Sentences</h4>
      <ol className="quote mt-1 space-y-1.5 text-[1.0625rem] leading-relaxed">
        {parts.map((part, index) => (
          // The comparison of two texts never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} dir="auto">
            {part.kind === 'folded' ? (
              <span className="font-sans text-[0.8125rem] text-quiet">{part.words}</span>
            ) : (
              <PassageText passage={part.passage} />
            )}
          </li>
        ))}
      </ol>
      <Button className="mt-2" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? 'Only what changed' : 'Whole text'}
      </Button>
    </section>
  )
}

/** A passage as its words: all of them came, went or stayed, or some of each. */
function PassageText({ passage: { change, earlier, later, words } }: { passage: ComparedPassage }) {
  if (change === 'same') return <span className="text-quiet">{later?.text}</span>
  const parts = change === 'reworded' ? words : [{ change, text: (later ?? earlier)?.text ?? '' }]
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Words key={index} change={part.change} text={part.text} />
  ))
}

/** Underlined is what came, struck out what went: the signs do not depend on colour, and screen readers are told. */
function Words({ change, text }: ComparedPassage['words'][number]) {
  switch (change) {
    case 'same':
      return text
    case 'added':
      return (
        <ins className="bg-accent-well underline decoration-accent">
          <span className="sr-only">added: </span>
          {text}
        </ins>
      )
    case 'dropped':
      return (
        <del className="mr-0.5 bg-warn-well text-quiet line-through">
          <span className="sr-only">dropped: </span>
          {text}
        </del>
      )
  }
}
