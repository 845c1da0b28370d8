import { exitCodes, Failure } from '../../../model/failure.ts'
import type { Settings } from '../../../model/settings.ts'

/** Where a model answers. The key is used in one place, as a request's header, and is shown nowhere. */
export type Endpoint = {
  /** The address of its chat completions. */
  url: string
  model: string
  key: string | null
}

/**
 * The endpoint that the settings name; throws a `Failure` (usage) where they name none or a wrong one. Nothing is asked of
 * it yet.
 */
export function endpointOf(settings: Pick<Settings, 'LLM_URL' | 'LLM_MODEL' | 'LLM_API_KEY'>): Endpoint {
  const { LLM_URL: url, LLM_MODEL: model, LLM_API_KEY: key } = settings
  if (url === undefined || model === undefined) {
    throw wrong(
      'The llm coder needs LLM_URL and LLM_MODEL: an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1, and a model that it has.',
    )
  }
  if (key !== undefined && !/^[\u0021-\u007E]+$/u.test(key))
    throw wrong('LLM_API_KEY holds a character that no key can hold.')
  return { url: chatAddress(url), model, key: key ?? null }
}

function chatAddress(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/u.test(new URL(given).protocol))
    throw wrong('LLM_URL is not an http or https address.')
  const address = new URL(given)
  if (address.username !== '' || address.password !== '')
    throw wrong('LLM_URL holds a user or password: give the key as LLM_API_KEY.')
  const path = address.pathname.replace(/\/+$/u, '')
  address.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`
  return address.href
}

function wrong(sentence: string): Failure {
  return new Failure(sentence, exitCodes.usage)
}

/** How messages call an endpoint: without path and query, which may hold a key of their own. */
export function nameOf({ url }: Endpoint): string {
  return `the model's endpoint ${new URL(url).origin}`
}
