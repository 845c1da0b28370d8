import { Bookmark, FileDown, Image } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigation } from '../../app/navigation.ts'
import { useTheme } from '../../app/theme.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { Theme } from '../../graph/style/palette.ts'
import { Button } from '../../ui/Button.tsx'
import { DialogSheet } from '../../ui/DialogSheet.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { DossierPart } from '../dossier/DossierPart.tsx'
import { attempt, useExplore, useNotice, useSnapshot } from '../explore/useExplore.tsx'
import { useNames } from '../filter/useNames.ts'
import { CopyLink } from '../keep/CopyLink.tsx'
import { shortAddress } from '../keep/shareLink.ts'
import { useShelf } from '../keep/useShelf.ts'
import { download, fileName } from './download.ts'
import { graphOfView, pictureOfView } from './exportView.ts'
import { filterWords } from './filterWords.ts'
import { joiningEvents } from './joiningEvents.ts'
import { fileFormats } from './fileFormats.ts'
import type { FileFormat } from './fileFormats.ts'
import { asPng, pageMeasure } from './picture/canvas.ts'
import { asSvg } from './picture/svg.ts'
import { useProvenance } from './useProvenance.ts'

/** Everything that takes the visible graph out of the page. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const explore = useExplore()
  const { explorer } = explore
  const { openRoom } = useNavigation()
  const counts = useSnapshot((snapshot) => snapshot.counts)
  const { generator, hasSamples, isReady } = useProvenance()
  const [title, setTitle] = useState(`${counted(counts.actors.shown, 'actor')} and what links them`)
  const { theme: pageTheme } = useTheme()
  const [theme, setTheme] = useState<Theme>(pageTheme)
  const [isDrawing, setDrawing] = useState(false)
  const [asked, setAsked] = useState<{ done: number; of: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const nameOf = useNames(useSnapshot(({ view }) => view.filters))
  const isEmpty = counts.actors.shown === 0

  const source = async () => ({
    title: title.trim() === '' ? 'A graph of the news' : title.trim(),
    generator,
    exportedAt: new Date().toISOString(),
    filters: filterWords(explorer.document.view, nameOf),
    address: await shortAddress(explore),
    hasSamples,
  })
  const savePicture = async (extension: 'png' | 'svg') => {
    const from = await source()
    const picture = pictureOfView(explorer, from, theme, pageMeasure())
    const content =
      extension === 'png'
        ? await asPng(picture)
        : new Blob([asSvg(picture)], { type: 'image/svg+xml;charset=utf-8' })
    const name = fileName(from.title, from.exportedAt, extension)
    download(name, content)
    return `${name} is saved.`
  }
  const saveData = async ({ extension, mediaType, write }: FileFormat) => {
    const controller = new AbortController()
    stop.current = controller
    const from = await source()
    const events = await joiningEvents(explorer, {
      tell: (done, of) => setAsked({ done, of }),
      signal: controller.signal,
    })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return null
        throw error
      })
      .finally(() => {
        // Where one question failed, the others need no answer.
        controller.abort()
        setAsked(null)
      })
    if (events === null) return null
    const graph = graphOfView(explorer, events, from)
    const name = fileName(from.title, from.exportedAt, extension)
    download(name, new Blob([write(graph)], { type: mediaType }))
    return `${name} is saved: ${counted(graph.nodes.length, 'node')} and ${counted(graph.edges.length, 'edge')}.`
  }
  const disabled = isEmpty || !isReady
  // A view of some hundred actors is told on one page.
  const isLong = asked !== null && asked.done < asked.of

  return (
    <DialogSheet
      title="Share and export"
      className="max-h-[92dvh] w-[min(36rem,96vw)] px-5 py-5 md:px-7 md:py-6"
      onClose={onClose}
    >
      <p className="mt-1 text-sm text-quiet">
        {isEmpty
          ? 'Nothing is visible, so there is nothing to export. Show something first.'
          : `What is visible now: ${counted(counts.actors.shown, 'actor')}${counts.events.shown > 0 ? `, ${counted(counts.events.shown, 'event')}` : ''}, ${counted(counts.links, 'link')}.`}
      </p>
      <Told />
      <Part
        title="Link"
        words="Opens what you see now, anywhere this server is reached: the graph, the filters, the open panel and the camera."
      >
        <CopyLink />
        <Button
          disabled={isEmpty}
          onClick={() => {
            useShelf.getState().turnTo('views')
            onClose()
            openRoom('keep')
          }}
        >
          <Bookmark size={14} aria-hidden="true" /> Keep it by name
        </Button>
      </Part>
      <label className="mt-5 block border-t border-line pt-4 text-[0.8125rem] font-semibold text-quiet">
        Title
        <input
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
          className="mt-1 block min-h-11 w-full rounded-lg border border-line bg-paper px-3 text-[0.9375rem] font-normal text-ink md:min-h-10"
        />
      </label>
      <Part title="Picture" words="The whole visible graph with its title, legend and date.">
        <label className="flex min-h-11 items-center gap-2 text-sm md:min-h-9">
          Colours
          <select
            value={theme}
            onChange={(event) => setTheme(event.target.value === 'dark' ? 'dark' : 'light')}
            className="min-h-11 rounded-lg border border-line bg-page px-2 md:min-h-9"
          >
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
        {(['png', 'svg'] as const).map((extension) => (
          <Button
            key={extension}
            disabled={disabled || isDrawing}
            onClick={() => {
              setDrawing(true)
              attempt(savePicture(extension).finally(() => setDrawing(false)))
            }}
          >
            <Image size={14} aria-hidden="true" /> {extension.toUpperCase()}
          </Button>
        ))}
        <output className="text-sm text-quiet">{isDrawing && 'Drawing …'}</output>
      </Part>
      <Part
        title="Data"
        words="With aliases, counts, dates, the events behind links, and the filters in force."
      >
        {fileFormats.map((format) => (
          <Button
            key={format.name}
            title={format.purpose}
            disabled={disabled || asked !== null}
            onClick={() => attempt(saveData(format))}
          >
            <FileDown size={14} aria-hidden="true" /> {format.name}
          </Button>
        ))}
        {isLong && (
          <Steps
            done={asked.done}
            of={asked.of}
            words={`events behind the links: ${Math.floor((100 * asked.done) / asked.of)} %`}
            onCancel={() => stop.current?.abort()}
          />
        )}
      </Part>
      <Part
        title="Dossier"
        words="One file to read without any server: the picture, every link, its events and their sentences with their sources."
      >
        <DossierPart source={source} disabled={disabled} />
      </Part>
    </DialogSheet>
  )
}

/** What was just done, said here too: what lies behind a dialog is hidden from screen readers. */
function Told() {
  const notice = useNotice((state) => state.notice)
  useEffect(() => useNotice.getState().say(null), [])
  return (
    <output
      className={`mt-3 block rounded-lg px-3 py-2 text-sm empty:hidden ${notice?.tone === 'trouble' ? 'bg-warn-well text-warn' : 'bg-well'}`}
    >
      {notice?.message}
    </output>
  )
}

function Part({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-5 border-t border-line pt-4">
      <h3 className="text-[0.9375rem] font-semibold">{title}</h3>
      <p className="text-sm text-quiet">{words}</p>
      <div className="mt-2.5 flex flex-wrap items-center gap-1.5">{children}</div>
    </section>
  )
}
