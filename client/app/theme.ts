import { create } from 'zustand'
import type { Theme } from '../graph/style/palette.ts'
import { remember, remembered } from './remembered.ts'

const storageKey = 'dramatis.theme'
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

function rememberedChoice(): Theme | null {
  const stored = remembered(storageKey)
  return stored === 'light' || stored === 'dark' ? stored : null
}

/** Light or dark: as the system has it until the reader chooses. */
export const useTheme = create<{ theme: Theme; toggle: () => void }>((set, get) => {
  let choice = rememberedChoice()
  const inForce = (): Theme => choice ?? (prefersDark.matches ? 'dark' : 'light')
  const apply = () => {
    if (choice !== null) document.documentElement.dataset['theme'] = choice
    set({ theme: inForce() })
  }
  prefersDark.addEventListener('change', apply)
  if (choice !== null) document.documentElement.dataset['theme'] = choice
  return {
    theme: inForce(),
    toggle: () => {
      choice = get().theme === 'dark' ? 'light' : 'dark'
      remember(storageKey, choice)
      apply()
    },
  }
})
