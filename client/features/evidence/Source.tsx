import type { ArticleSummary } from '../../../model/api/resources.ts'
import type { MediaControl } from '../../../model/actor.ts'
import { Badge } from '../../ui/Badge.tsx'
import { webAddress } from '../../ui/webAddress.ts'
import { publishedWords } from './published.ts'
import { translatedWords } from './translated.ts'

const controlNames: Record<MediaControl, { words: string; explained: string }> = {
  state: { words: 'state media', explained: 'Controlled by a government' },
  public: { words: 'public media', explained: 'Publicly funded, editorially independent' },
  private: { words: 'private media', explained: 'Privately owned' },
}

/** Who controls an outlet, where that is known. */
export function ControlBadge({ control }: { control: MediaControl | null }) {
  return control === null ? null : (
    <Badge title={controlNames[control].explained}>{controlNames[control].words}</Badge>
  )
}

/** Marks our invented reports, wherever one of them is shown. */
export function SampleBadge() {
  return (
    <Badge tone="accent" title="An invented report that comes with Dramatis">
      sample
    </Badge>
  )
}

/** That a text is a translation, from what and by whom, with the way to the original. */
function Translated({ article }: { article: ArticleSummary }) {
  const words = translatedWords(article)
  const url = webAddress(article.translation?.url ?? null)
  if (words === null) return null
  return url === null ? (
    <span className="[overflow-wrap:anywhere]">{words}</span>
  ) : (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="[overflow-wrap:anywhere] underline underline-offset-4"
    >
      {words}
    </a>
  )
}

/** Outlet, who controls it, publication date, page, and whether it is one of our invented samples. */
export function Source({ article, page = null }: { article: ArticleSummary; page?: number | null }) {
  return (
    <>
      <cite dir="auto" className="font-semibold [overflow-wrap:anywhere] text-ink not-italic">
        {article.outlet ?? 'Unknown outlet'}
      </cite>
      <ControlBadge control={article.outletControl} />
      {article.sample && <SampleBadge />}
      <span>{publishedWords(article.publishedAt)}</span>
      <Translated article={article} />
      {page !== null && <span title={`Page ${page} of the document`}>p. {page}</span>}
    </>
  )
}
