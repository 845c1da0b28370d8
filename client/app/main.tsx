import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProblemError } from '../api/request.ts'
import { keepMeasured } from '../features/appearance/measuring.ts'
import { Explore } from '../features/explore/explore.ts'
import { ExploreContext } from '../features/explore/useExplore.tsx'
import { SessionGate } from '../features/session/SessionGate.tsx'
import { Explorer } from '../graph/explorer.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { App } from './App.tsx'
import { NavigationFromAddress } from './NavigationFromAddress.tsx'
import './theme.css'

const queries = new QueryClient({
  defaultOptions: {
    // The server may be this machine: whether there is a network tells nothing.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // What the server refuses it will refuse again; what could not be reached may come back.
      retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.problem.status < 500),
    },
  },
})
const explore = new Explore(new Explorer(), queries)
keepMeasured(explore.explorer)
const root = document.querySelector('#root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <NuqsAdapter>
          <ExploreContext value={explore}>
            <Boundary what="The page" isPage>
              <NavigationFromAddress>
                <SessionGate>
                  <App />
                </SessionGate>
              </NavigationFromAddress>
            </Boundary>
          </ExploreContext>
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>,
  )
