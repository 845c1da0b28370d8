import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { IconButton } from '../../ui/Button.tsx'
import { keyWords, shortcuts } from './shortcuts.ts'

/** All keys, by what they are for. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const groups = Map.groupBy(
    shortcuts.filter((shortcut) => shortcut.keys.length > 0),
    (shortcut) => shortcut.group,
  )
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Content
          aria-describedby={undefined}
          className="scroll-calm fixed top-1/2 left-1/2 z-50 max-h-[88dvh] w-[min(40rem,94vw)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-2xl border border-line bg-page px-7 py-6 shadow-xl"
        >
          <div className="flex items-start justify-between">
            <Dialog.Title className="font-serif text-2xl font-medium">Keyboard and mouse</Dialog.Title>
            <IconButton label="Close" className="-mr-3" onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          </div>
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
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
