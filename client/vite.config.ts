import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the explorer into `client/dist`, which the server gives out on its own port. */
export default defineConfig(({ command }) => {
  // Whoever starts the build from a test run has NODE_ENV=test, which would give out the development React.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), tailwindcss()],
    // The budget of the first load is 250 kB compressed, which is about 850 kB of text.
    build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 850 },
    worker: { format: 'es' },
    // For work on the explorer alone: `npx vite client` beside `npm start`. `client/api/*.ts` is ours, the rest the server's.
    server: {
      // The host stays that of the page, or the server would refuse what the page sends as coming from another site.
      proxy: { '^/api/(?!.*\\.tsx?($|\\?))': { target: 'http://127.0.0.1:4600', changeOrigin: false } },
      fs: { allow: ['..'] },
    },
  }
})
