import type { ReactNode } from 'react'
import { NavigationContext, useAddress } from './navigation.ts'

/** Reads the address for everything on the page. */
export function NavigationFromAddress({ children }: { children: ReactNode }) {
  return <NavigationContext value={useAddress()}>{children}</NavigationContext>
}
