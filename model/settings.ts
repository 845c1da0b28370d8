import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { exitCodes, Failure } from './failure.ts'

const packageFolder = resolve(import.meta.dirname, '..')

const port = z.coerce.number().int().min(0).max(65535)
const memory = z.string().regex(/^\d+[mg]$/iu, 'a size such as 512m or 2g')
const optionalText = z.string().trim().min(1).optional()

/** Every environment variable that Dramatis reads (the table in README.md); unset or empty ones take the default. */
const Environment = z.object({
  PORT: port.default(4600),
  HOST: z.string().default('127.0.0.1'),
  DRAMATIS_HOME: z.string().default(join(packageFolder, '.dramatis')),
  /** Where the engines' jars are kept; tests let many homes share one. */
  DRAMATIS_ENGINES: optionalText,
  NEO4J_URI: optionalText,
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: optionalText,
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_CONSOLE_USERNAME: optionalText,
  NEO4J_CONSOLE_PASSWORD: optionalText,
  NEO4J_HEAP: memory.default('2g'),
  NEO4J_PAGE_CACHE: memory.default('1g'),
  CORENLP_URL: optionalText,
  CORENLP_HEAP: memory.default('4g'),
  CORENLP_THREADS: z.coerce.number().int().min(1).max(64).default(2),
  DRAMATIS_PARSE_CACHE: memory.default('2g'),
  DRAMATIS_TOKENS: optionalText,
  DRAMATIS_FETCH_ALLOW: optionalText,
  LLM_URL: optionalText,
  LLM_MODEL: optionalText,
  LLM_API_KEY: optionalText,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** The names of all settings, in the order of the README table. */
export const settingNames: readonly string[] = Object.keys(Environment.shape)

/** The parsed settings, with the folders of `DRAMATIS_HOME` made absolute. */
export type Settings = z.infer<typeof Environment> & {
  folders: Record<
    'home' | 'engines' | 'data' | 'cache' | 'logs' | 'secrets' | 'jobs' | 'originals',
    string
  > & {
    state: string
  }
}

/** Parses the environment once. Throws a `Failure` (usage) that names each wrong variable. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const complaints = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Failure(`Wrong setting: ${complaints.join('; ')}.`, exitCodes.usage)
  }
  const home = isAbsolute(parsed.data.DRAMATIS_HOME)
    ? parsed.data.DRAMATIS_HOME
    : resolve(parsed.data.DRAMATIS_HOME)
  return {
    ...parsed.data,
    folders: {
      home,
      engines:
        parsed.data.DRAMATIS_ENGINES === undefined
          ? join(home, 'engines')
          : resolve(parsed.data.DRAMATIS_ENGINES),
      data: join(home, 'data'),
      cache: join(home, 'cache'),
      logs: join(home, 'logs'),
      secrets: join(home, 'secrets'),
      jobs: join(home, 'jobs'),
      originals: join(home, 'originals'),
      state: join(home, 'state.json'),
    },
  }
}
