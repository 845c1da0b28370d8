import { DialogSheet } from '../../ui/DialogSheet.tsx'
import { keyWords, shortcuts } from './shortcuts.ts'

/** All keys, by what they are for. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const groups = Map.groupBy(
    shortcuts.filter((shortcut) => shortcut.keys.length > 0),
    (shortcut) => shortcut.group,
  )
  return (
    <DialogSheet
      title="Keyboard and mouse"
      className="max-h-[88dvh] w-[min(40rem,94vw)] px-7 py-6"
      onClose={onClose}
    >
      <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {[...groups].map(([group, members]) => (
          <section key={group}>
            <h3 className="mb-2 text-[0.8125rem] font-semibold text-quiet">{group}</h3>
            <dl className="space-y-1.5 text-sm">
              {members.map((shortcut) => (
                <div key={shortcut.action} className="flex items-baseline justify-between gap-4">
                  <dt>{shortcut.words}</dt>
                  <dd className="shrink-0 space-x-1.5">
                    {shortcut.keys.slice(0, 1).map((keys) => (
                      <kbd
                        key={keys}
                        className="rounded border border-line bg-well px-1.5 py-0.5 font-mono text-xs"
                      >
                        {keyWords(keys)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className="mb-2 text-[0.8125rem] font-semibold text-quiet">Mouse and touch</h3>
          <ul className="space-y-1.5 text-sm">
            <li>Click an actor, a line or an event to open it</li>
            <li>Double-click an actor to expand it</li>
            <li>Shift-click a second actor to link the two</li>
            <li>Drag an actor to move and pin it</li>
            <li>Turn the wheel, or move two fingers, to zoom</li>
            <li>Shift-drag a box to choose whoever is in it</li>
            <li>Ctrl-click to choose one more, here or in the list (Space does it too)</li>
          </ul>
        </section>
      </div>
    </DialogSheet>
  )
}
