import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'

export type PanelTab<Name extends string> = {
  name: Name
  words: string
  /** How many there are, where that is known; "40+" for a lower bound. */
  count?: string | undefined
}

/** Tabs across a panel; the content of each is a `PanelTabContent`. */
export function PanelTabs<Name extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
}: {
  label: string
  tabs: readonly PanelTab<Name>[]
  value: Name
  onChange: (name: Name) => void
  children: ReactNode
}) {
  return (
    <Tabs.Root
      value={value}
      onValueChange={(next) => {
        const chosen = tabs.find((tab) => tab.name === next)
        if (chosen !== undefined) onChange(chosen.name)
      }}
      className="mt-5"
    >
      <Tabs.List
        aria-label={label}
        className="scroll-calm flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <Tabs.Trigger
            key={tab.name}
            value={tab.name}
            className="min-h-11 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-10"
          >
            {tab.words}
            {tab.count !== undefined && (
              <span className="ml-1.5 font-normal text-quiet tabular-nums">{tab.count}</span>
            )}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {children}
    </Tabs.Root>
  )
}

/** What one of the `PanelTabs` shows. */
export function PanelTabContent({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Tabs.Content value={name} className="pt-4 outline-none" tabIndex={-1}>
      {children}
    </Tabs.Content>
  )
}
