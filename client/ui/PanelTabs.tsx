import { Tabs } from 'radix-ui'
import { useEffect, useRef } from 'react'
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
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const active = list.current?.querySelector(`[data-tab=${value}]`)
    // In a narrow panel the tabs scroll sideways; the page itself must not move.
    if (active instanceof HTMLElement && list.current !== null)
      list.current.scrollLeft = active.offsetLeft - list.current.offsetLeft - 24
  }, [value])
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
        ref={list}
        aria-label={label}
        className="scroll-calm flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <Tabs.Trigger
            key={tab.name}
            value={tab.name}
            data-tab={tab.name}
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
