import { create } from 'zustand'
import type { Theme } from '../graph/style/palette.ts'

const storageKey = 'dramatis.theme'
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

function chosen(): Theme | null {
  const stored = localStorage.getItem(storageKey)
  return stored === 'light' || stored === 'dark' ? stored : null
}

function inForce(): Theme {
  return chosen() ?? (prefersDark.matches ? 'dark' : 'light')
}

/** Light or dark: as the system has it until the reader chooses. */
export const useTheme = create<{ theme: Theme; toggle: () => void }>((set, get) => {
  const apply = () => {
    const choice = chosen()
    if (choice === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = choice
    set({ theme: inForce() })
  }
  prefersDark.addEventListener('change', apply)
  const choice = chosen()
  if (choice !== null) document.documentElement.dataset['theme'] = choice
  return {
    theme: inForce(),
    toggle: () => {
      localStorage.setItem(storageKey, get().theme === 'dark' ? 'light' : 'dark')
      apply()
    },
  }
})
