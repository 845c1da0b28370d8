import { BookOpenText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { download, fileName } from '../export/download.ts'
import type { Provenance } from '../export/exportGraph.ts'
import { pictureOfView } from '../export/exportView.ts'
import { pageMeasure } from '../export/picture/canvas.ts'
import { asSvg } from '../export/picture/svg.ts'
import { actorOf, collectLinks, mostLinks, visiblePairs } from './collectLinks.ts'
import { dossierPage } from './dossierPage.ts'

const quoteChoices = [5, 10, 20, 50]

/** Makes the dossier: one file with the picture, every link, its events and their sentences. Tells how far it is. */
export function DossierPart({
  source,
  disabled,
}: {
  /** Where the file comes from, as it is when it is made. */
  source: () => Promise<Provenance>
  disabled: boolean
}) {
  const { explorer } = useExplore()
  const [quotes, setQuotes] = useState(10)
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const make = async () => {
    const controller = new AbortController()
    stop.current = controller
    setTrouble(null)
    const pairs = visiblePairs(explorer)
    const chosen = pairs.slice(0, mostLinks)
    setProgress({ done: 0, of: chosen.length })
    try {
      const from = await source()
      const measure = pageMeasure()
      const pictures = {
        light: asSvg(pictureOfView(explorer, from, 'light', measure)),
        dark: asSvg(pictureOfView(explorer, from, 'dark', measure)),
      }
      const actors = explorer.store
        .getState()
        .rows.filter((row) => row.kind === 'actor')
        .map((row) => actorOf(explorer.document, row.id))
      const shown = await collectLinks(
        explorer,
        chosen,
        quotes,
        (done) => setProgress({ done, of: chosen.length }),
        controller.signal,
      )
      const page = dossierPage({
        provenance: from,
        pictures,
        actors,
        links: { shown, total: { count: pairs.length, exact: true } },
      })
      const name = fileName(from.title, from.exportedAt, 'html')
      download(name, new Blob([page], { type: 'text/html;charset=utf-8' }))
      return `${name} is saved: ${counted(shown.length, 'link')} with their events and sentences.`
    } catch (error) {
      if (!controller.signal.aborted) setTrouble(error)
      return null
    } finally {
      controller.abort()
      setProgress(null)
    }
  }

  return (
    <>
      {progress === null ? (
        <>
          <label className="flex min-h-11 items-center gap-2 text-sm md:min-h-9">
            At most
            <select
              value={quotes}
              onChange={(event) => setQuotes(Number(event.target.value))}
              className="min-h-11 rounded-lg border border-line bg-page px-2 md:min-h-9"
            >
              {quoteChoices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
            sentences a link
          </label>
          <Button disabled={disabled} onClick={() => attempt(make())}>
            <BookOpenText size={14} aria-hidden="true" /> Make the dossier
          </Button>
        </>
      ) : (
        <Steps
          done={progress.done}
          of={progress.of}
          words={`${progress.done} of ${counted(progress.of, 'link')}`}
          onCancel={() => stop.current?.abort()}
        />
      )}
      {trouble !== null && (
        <div className="w-full">
          <Trouble error={trouble} onRetry={() => attempt(make())} />
        </div>
      )}
    </>
  )
}
