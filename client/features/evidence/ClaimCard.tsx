import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { useNavigation } from '../../app/navigation.ts'
import { TextButton } from '../../ui/Button.tsx'
import { CiteMenu } from '../cite/CiteMenu.tsx'
import { JudgeMenu } from '../curate/JudgeMenu.tsx'
import { dateWords } from '../event/dateWords.ts'
import { attributionChain } from './attribution.ts'
import { printedBy } from './copies.ts'
import type { Printed } from './copies.ts'
import { Original } from './Original.tsx'
import { Sentence } from './Sentence.tsx'
import { Source } from './Source.tsx'
import { standingOf } from './standing.ts'
import { Standings } from './Standings.tsx'
import { WhyCoded } from './WhyCoded.tsx'

/** One piece of evidence: the sentence first, then who says it, where, when, and why it was coded so. */
export function ClaimCard({ printed, showEvent = false }: { printed: Printed; showEvent?: boolean }) {
  const { openEvent } = useNavigation()
  const { claim, copies } = printed
  const speakers = attributionChain(claim)
  const hasStanding = standingOf(claim).length > 0
  const { event } = claim
  return (
    <article aria-label={claim.name} className="border-t border-line py-5 first:border-t-0 first:pt-2">
      {(showEvent || hasStanding) && (
        <div className="mb-1.5 flex flex-wrap items-center gap-2 text-[0.8125rem] text-quiet">
          {showEvent && event !== null && (
            <TextButton onClick={() => openEvent(event)}>{claim.name}</TextButton>
          )}
          <Standings claim={claim} />
        </div>
      )}
      <Sentence sentence={claim.sentence} />
      <Original claim={claim} />
      <Where claim={claim} />
      <p className="mt-1 text-[0.8125rem] text-quiet">
        {speakers === '' ? 'Said by the outlet itself' : `Said by ${speakers}`}
        {' · '}
        {claim.date === null ? 'event date unknown' : `event of ${dateWords(claim.date)}`}
        {claim.place === null ? '' : ` · ${claim.place.name}`}
      </p>
      {copies.length > 0 && (
        <details className="mt-1 text-[0.8125rem]">
          <summary className="w-fit py-1 text-quiet hover:text-ink">
            Printed word for word by {copies.length + 1}: {printedBy(printed)}
          </summary>
          <ul className="rounded-lg bg-well px-3 pb-2.5">
            {copies.map((copy) => (
              <li key={copy.id}>
                <Where claim={copy} />
                <ReadArticle claim={copy} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="mt-1 flex flex-wrap items-start gap-x-4">
        <ReadArticle claim={claim} />
        <WhyCoded claim={claim} />
        <CiteMenu claim={claim} />
        <JudgeMenu claim={claim} />
      </div>
    </article>
  )
}

function Where({ claim }: { claim: ClaimEvidence }) {
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-quiet">
      <Source article={claim.article} page={claim.sentence.page} />
    </div>
  )
}

function ReadArticle({ claim }: { claim: ClaimEvidence }) {
  const { openArticle } = useNavigation()
  return (
    <TextButton
      className="py-1 text-[0.8125rem]"
      aria-label={`Read the article: ${claim.article.title ?? claim.article.outlet ?? 'untitled'}`}
      onClick={() => openArticle(claim.article.id, claim.id)}
    >
      Read in the article
    </TextButton>
  )
}
