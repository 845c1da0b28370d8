import { counted } from '../../graph/mirror/rows.ts'
import { colourWords } from '../../graph/style/meaning.ts'
import { TextButton } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { Swatch } from './Swatch.tsx'

/** What each colour means and how many have it; a click chooses them. */
export function ColourKey() {
  const { explorer } = useExplore()
  const key = useSnapshot((snapshot) => snapshot.key.nodes)
  if (key === null || !key.isMeasured) return null
  return (
    <PanelPart title={`Colours: ${colourWords[key.meaning]}`}>
      <ul>
        {key.entries.map((entry) => (
          <li key={entry.key} className="flex min-h-11 items-center gap-2.5 md:min-h-8">
            <Swatch colour={entry.colour} />
            <span className="grow first-letter:uppercase">{entry.words}</span>
            <TextButton
              className="min-h-11 text-[0.8125rem] text-quiet tabular-nums md:min-h-8"
              aria-label={`Choose ${entry.words}: ${counted(entry.ids.length, 'actor')}`}
              onClick={() => explorer.choose(entry.ids)}
            >
              choose {entry.ids.length.toLocaleString('en')}
            </TextButton>
          </li>
        ))}
      </ul>
    </PanelPart>
  )
}
