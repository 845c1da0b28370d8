import { useQuery } from '@tanstack/react-query'
import { ExternalLink, Link, NotebookPen } from 'lucide-react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { articleQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { webAddress } from '../../ui/webAddress.ts'
import { useNotice } from '../explore/useExplore.tsx'
import { useShelf } from '../keep/useShelf.ts'
import { addToDraft } from '../notes/draft.ts'
import { citationOf } from './citation.ts'
import { asText, citationFormats } from './formats.ts'
import { needsContext } from './textFragment.ts'

/** How much of the article before and after a short sentence is looked at, in characters. */
const around = 200

/** The citation of a claim as text, and what copies it in each format, links to its sentence or takes it into a note. */
export default function CiteFormats({ claim }: { claim: ClaimEvidence }) {
  const { sentence, article } = claim
  const { openRoom } = useNavigation()
  // A short sentence may stand twice on its page, so the words around it are needed to lead there.
  const isShort = webAddress(article.url) !== null && needsContext(sentence.text)
  const whole = useQuery({ ...articleQuery(article.id), enabled: isShort })
  if (isShort && whole.isPending) return <p className="text-quiet">Writing the citation …</p>
  const text = whole.data?.article.text
  const citation = citationOf(
    claim,
    text === undefined
      ? {}
      : {
          before: text.slice(Math.max(sentence.start - around, 0), sentence.start),
          after: text.slice(sentence.end, sentence.end + around),
        },
  )
  return (
    <div className="mt-1 rounded-lg bg-well px-3 py-2.5">
      <p className="[overflow-wrap:anywhere] select-all">{asText({ ...citation, url: null })}</p>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {citationFormats.map(({ name, write }) => (
          <CopyButton
            key={name}
            className="text-[0.8125rem]"
            what={`citation as ${name}`}
            copy={write(citation)}
          >
            {name}
          </CopyButton>
        ))}
        {citation.url !== null && (
          <CopyButton
            what="link to the sentence"
            copy={citation.url}
            className="text-[0.8125rem]"
            icon={<Link size={14} aria-hidden="true" />}
          >
            Link to the sentence
          </CopyButton>
        )}
        <Button
          className="text-[0.8125rem]"
          onClick={() => {
            addToDraft(citation)
            useNotice.getState().say({
              tone: 'news',
              message: 'Added to your note, with its source.',
              offer: {
                words: 'Open the note',
                act: () => {
                  useShelf.getState().turnTo('notes')
                  openRoom('keep')
                },
              },
            })
          }}
        >
          <NotebookPen size={14} aria-hidden="true" /> Add to note
        </Button>
      </div>
      {citation.url !== null && (
        <a
          href={citation.url}
          target="_blank"
          rel="noreferrer"
          className="mt-2 inline-flex min-h-11 items-center gap-1.5 underline decoration-line underline-offset-4 hover:decoration-accent md:min-h-0"
        >
          Open the page at this sentence <ExternalLink size={13} aria-hidden="true" />
        </a>
      )}
    </div>
  )
}
