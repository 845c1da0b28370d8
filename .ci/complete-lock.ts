import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * Adds to package-lock.json the platform packages that the registry at hand does not serve: `npm ci` refuses a lock file
 * without them, though they are optional and made for other machines. Where the registry has them, npm fetches them by name
 * and version. Run it after every `npm install` (`npm run lock`); test/package-lock.test.ts says when it was forgotten.
 */
const LockedPackage = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const PackageLock = z.looseObject({ packages: z.record(z.string(), LockedPackage) })

const operatingSystems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const processors = [
  'arm64',
  'x64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

const path = new URL('../package-lock.json', import.meta.url)
const lock = PackageLock.parse(JSON.parse(readFileSync(path, 'utf8')))
for (const locked of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (Object.keys(lock.packages).some((key) => key === place || key.endsWith(`/${place}`))) continue
    lock.packages[place] = { version: range.replace(/^[\^~]/u, ''), optional: true, ...platformOf(name) }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)

/** What a platform package's name says it is for: "-linux-arm-gnueabihf", "-win32-x64-msvc". */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const parts = name.split(/[-/]/u)
  const os = operatingSystems.find((one) => parts.includes(one))
  const cpu = processors.find((one) => parts.includes(one))
  if (cpu === 'wasm32') return { os: ['none'], cpu: [cpu] }
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : 'glibc'
  if (os === undefined || cpu === undefined) return {}
  return os === 'linux' ? { os: [os], cpu: [cpu], libc: [libc] } : { os: [os], cpu: [cpu] }
}
