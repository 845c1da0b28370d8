import { CircleHelp, Command, Moon, Search, Share2, Sun } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'
import type { Ref } from 'react'
import { useShare } from '../features/export/useShare.ts'
import { ActorCombobox } from '../features/search/ActorCombobox.tsx'
import { SessionButton } from '../features/session/SessionButton.tsx'
import { IconButton } from '../ui/Button.tsx'
import { useNavigation } from './navigation.ts'
import { useTheme } from './theme.ts'

/** Name, search, the toggle between actors and events, theme and help. */
export function Header({
  search,
  onHelp,
  onPalette,
}: {
  search: Ref<HTMLInputElement>
  onHelp: () => void
  onPalette: () => void
}) {
  const { openActor, openHome, search: searchAll, view, setView } = useNavigation()
  const { theme, toggle } = useTheme()
  const openShare = useShare((share) => share.open)
  return (
    <header className="z-20 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-paper px-4 py-2 md:px-5">
      <h1 className="md:mr-2">
        <button
          type="button"
          className="min-h-11 font-serif text-[1.25rem] md:min-h-0 font-semibold md:text-[1.375rem] tracking-tight"
          onClick={openHome}
        >
          Dramatis
        </button>
      </h1>
      <div className="min-w-0 grow max-md:order-last max-md:w-full md:max-w-md">
        <ActorCombobox
          label="Find an actor"
          placeholder="Search a person, country, organization …"
          icon={<Search size={16} className="shrink-0 text-quiet" aria-hidden="true" />}
          field={search}
          onChoose={(actor) => openActor(actor.id)}
          onSearchAll={(text) => searchAll(text)}
        />
      </div>
      <div className="ml-auto flex items-center md:gap-1">
        <ToggleGroup.Root
          type="single"
          aria-label="View"
          value={view}
          onValueChange={(value) => {
            if (value === 'actors' || value === 'events') setView(value)
          }}
          className="mr-1 flex rounded-xl border border-line bg-page p-0.5"
        >
          {(['actors', 'events'] as const).map((value) => (
            <ToggleGroup.Item
              key={value}
              value={value}
              className="min-h-10 rounded-lg px-2.5 text-sm font-medium text-quiet capitalize md:px-3 transition-colors hover:text-ink data-[state=on]:bg-well data-[state=on]:text-ink md:min-h-8"
            >
              {value}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
        <IconButton label="All commands" shortcut="Ctrl+K" onClick={onPalette}>
          <Command size={17} aria-hidden="true" />
        </IconButton>
        <SessionButton />
        <IconButton label="Share and export" shortcut="S" className="max-md:hidden" onClick={openShare}>
          <Share2 size={17} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          className="max-md:hidden"
          onClick={toggle}
        >
          {theme === 'dark' ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
        </IconButton>
        <IconButton label="Keyboard help" shortcut="?" onClick={onHelp}>
          <CircleHelp size={17} aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  )
}
