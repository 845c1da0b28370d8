import { useQuery } from '@tanstack/react-query'
import { ExternalLink, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useEffect, useRef } from 'react'
import type { ArticleAnswer, ClaimEvidence } from '../../../model/api/resources.ts'
import { articleQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { webAddress } from '../../ui/webAddress.ts'
import { AddClaim } from '../curate/AddClaim.tsx'
import { JudgeMenu } from '../curate/JudgeMenu.tsx'
import { NoticeInDialog } from '../curate/NoticeInDialog.tsx'
import { attributionChain } from '../evidence/attribution.ts'
import { publicationDay } from '../evidence/published.ts'
import { isShown, markNames, segments } from '../evidence/segments.ts'
import { MarkLegend } from '../evidence/Sentence.tsx'
import { SampleBadge, Source } from '../evidence/Source.tsx'
import { Standings } from '../evidence/Standings.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { ClaimSteps } from './ClaimSteps.tsx'
import { OtherTexts } from './OtherTexts.tsx'
import { OriginalLink } from './OriginalLink.tsx'
import { pageBegins } from './pageBegins.ts'
import { paragraphs } from './paragraphs.ts'
import { NotCounted, Retract } from './Retract.tsx'
import { WholeOriginal } from './WholeOriginal.tsx'

/** One article as it was printed, with everything that was found in it. */
export default function ArticleView({ id, claim }: { id: string; claim: string | null }) {
  const { closeArticle } = useNavigation()
  const query = useQuery(articleQuery(id))
  const title = query.data?.article.title ?? query.data?.article.outlet ?? 'Article'
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && closeArticle()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Content
          aria-describedby={undefined}
          className="scroll-calm fixed inset-0 z-50 overflow-y-auto bg-page md:inset-6 md:rounded-2xl md:border md:border-line md:shadow-xl"
        >
          <div className="sticky top-0 z-10 flex flex-wrap items-center justify-end gap-x-3 border-b border-line bg-page px-4 py-1.5">
            {query.data?.article.sample === true && (
              <p className="mr-auto flex items-center gap-2 pl-2 text-[0.8125rem] text-quiet md:pl-8">
                <SampleBadge /> An invented report that comes with Dramatis
              </p>
            )}
            {query.data !== undefined && <ClaimSteps answer={query.data} claim={claim} />}
            <IconButton label="Close the article" shortcut="Esc" onClick={closeArticle}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          </div>
          <div className="mx-auto max-w-6xl px-6 pt-6 pb-16 md:px-12">
            <Dialog.Title
              dir="auto"
              className="max-w-3xl font-serif text-3xl leading-tight font-medium tracking-tight [overflow-wrap:anywhere] text-balance md:text-4xl"
            >
              {title}
            </Dialog.Title>
            <Answer query={query} what="the article">
              {(answer) => <Article answer={answer} claim={claim} />}
            </Answer>
          </div>
          <NoticeInDialog />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Article({ answer, claim }: { answer: ArticleAnswer; claim: string | null }) {
  const { article, claims } = answer
  const chosen = claims.find((candidate) => candidate.id === claim) ?? null
  const page = webAddress(article.url)
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm [overflow-wrap:anywhere] text-quiet">
        <Source article={article} />
        {article.authors.length > 0 && <span>by {article.authors.join(', ')}</span>}
        {article.publishedAt === null && article.retrievedAt !== null && (
          <span>retrieved {publicationDay(article.retrievedAt)}</span>
        )}
        {article.licence !== null && <span>licence: {article.licence}</span>}
        {page !== null && (
          <a
            href={page}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 underline underline-offset-4"
          >
            on the web <ExternalLink size={13} aria-hidden="true" />
          </a>
        )}
        {article.original !== null && <OriginalLink article={article.id} original={article.original} />}
      </div>
      <NotCounted article={article} />
      <OtherTexts answer={answer} />
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <ArticleText answer={answer} chosen={chosen} />
          <WholeOriginal answer={answer} />
        </div>
        <aside aria-label="Claims in this article">
          <h3 className="text-[0.8125rem] font-semibold text-quiet">
            {counted(claims.length, 'claim')} found in it
          </h3>
          <div className="mt-2">
            <MarkLegend />
          </div>
          <AddClaim answer={answer} />
          {claims.length === 0 && <Empty>No event was coded in this article.</Empty>}
          <ol className="mt-3 space-y-1">
            {claims.map((candidate) => (
              <ClaimItem
                key={candidate.id}
                claim={candidate}
                article={article.id}
                isChosen={candidate === chosen}
              />
            ))}
          </ol>
          <Retract article={article} />
          <CypherTwin of="the article" cypher={answer.cypher} />
        </aside>
      </div>
    </>
  )
}

function ClaimItem({
  claim,
  article,
  isChosen,
}: {
  claim: ClaimEvidence
  article: string
  isChosen: boolean
}) {
  const { openArticle } = useNavigation()
  const speakers = attributionChain(claim)
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className="-mx-3 w-[calc(100%+1.5rem)] rounded-lg px-3 py-2 text-left text-sm transition-colors hover:bg-well aria-pressed:bg-accent-well"
        onClick={() => openArticle(article, claim.id)}
      >
        <span className="block">{claim.name}</span>
        <span className="mt-0.5 flex flex-wrap items-center gap-1.5 text-[0.8125rem] text-quiet">
          {claim.sentence.page !== null && <span>p. {claim.sentence.page}</span>}
          {speakers !== '' && <span>said by {speakers}</span>}
          <Standings claim={claim} />
        </span>
      </button>
      <JudgeMenu claim={claim} />
    </li>
  )
}

/** The text in its paragraphs. The chosen claim is marked in full, everything else found is only hinted at. */
function ArticleText({ answer, chosen }: { answer: ArticleAnswer; chosen: ClaimEvidence | null }) {
  const spot = useRef<HTMLElement>(null)
  const { sentence: asked } = useNavigation()
  const chosenId = chosen?.id ?? null
  const sentence = chosen?.sentence ?? answer.sentences.find((candidate) => candidate.index === asked) ?? null
  const at = sentence?.start ?? null
  useEffect(() => {
    if (at !== null) spot.current?.scrollIntoView({ block: 'center' })
  }, [at])
  const marks = answer.marks.filter((mark) =>
    chosenId === null ? true : mark.claim === chosenId || mark.claim === null,
  )
  const pages = pageBegins(answer.sentences)
  const borders = [
    ...(sentence === null ? [] : [sentence]),
    ...[...pages.keys()].map((start) => ({ start, end: start })),
  ]
  return (
    <div className="quote max-w-[66ch] text-[1.1875rem] leading-[1.7] md:text-[1.25rem]">
      {paragraphs(answer.article.text).map((paragraph) => (
        <p key={paragraph.start} data-start={paragraph.start} className="mb-[1.1em]" dir="auto">
          {segments(paragraph.text, paragraph.start, marks, borders).map((segment) => {
            const roles = [...new Set(segment.marks.map((mark) => mark.as).filter(isShown))]
            const isMention = roles.length === 0 && segment.marks.length > 0
            const isFirstOfChosen =
              sentence !== null &&
              segment.start <= sentence.start &&
              sentence.start < segment.start + segment.text.length
            const isOfChosen =
              sentence !== null &&
              segment.start >= sentence.start &&
              segment.start + segment.text.length <= sentence.end
            const style = [
              ...(isOfChosen ? ['mark-sentence'] : []),
              ...roles.map((role) => `mark-${role}`),
              ...(isMention ? ['mark-mention'] : []),
            ].join(' ')
            return (
              <mark
                key={segment.start}
                ref={isFirstOfChosen ? spot : undefined}
                data-page={pages.get(segment.start)}
                className={style}
                title={roles.length === 0 ? undefined : roles.map((role) => markNames[role]).join(', ')}
              >
                {segment.text}
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}
