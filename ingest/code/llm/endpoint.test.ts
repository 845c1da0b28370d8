import { expect, it } from 'vitest'
import { exitCodes } from '../../../model/failure.ts'
import { readSettings } from '../../../model/settings.ts'
import { endpointOf, nameOf } from './endpoint.ts'

const model = { LLM_MODEL: 'tern-7b' }

it.each([
  ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
  ['https://models.example/v1/', 'https://models.example/v1/chat/completions'],
  ['https://models.example', 'https://models.example/chat/completions'],
  ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions'],
  ['https://models.example/x?version=2', 'https://models.example/x/chat/completions?version=2'],
])('%s is asked at %s', (given, url) => {
  expect(endpointOf(readSettings({ ...model, LLM_URL: given }))).toEqual({
    url,
    model: 'tern-7b',
    key: null,
  })
})

it.each([
  [{}, 'The llm coder needs LLM_URL and LLM_MODEL'],
  [{ LLM_URL: 'http://127.0.0.1' }, 'The llm coder needs LLM_URL and LLM_MODEL'],
  [{ ...model, LLM_URL: 'models.example' }, 'LLM_URL is not an http or https address.'],
  [{ ...model, LLM_URL: 'file:///v1' }, 'LLM_URL is not an http or https address.'],
  [{ ...model, LLM_URL: 'https://anu:hidden-word@models.example' }, 'LLM_URL holds a user or password'],
  [
    { ...model, LLM_URL: 'https://models.example', LLM_API_KEY: 'hidden-word\nX-Other: 1' },
    'LLM_API_KEY holds a character that no key can hold.',
  ],
])('%j is refused before anything is asked', (environment, sentence) => {
  const open = (): unknown => endpointOf(readSettings(environment))
  expect(open).toThrow(sentence)
  expect(open).toThrow(expect.objectContaining({ exitCode: exitCodes.usage }))
  expect(open).not.toThrow('hidden-word')
})

it('messages name it without its path and query', () => {
  const endpoint = endpointOf(
    readSettings({ ...model, LLM_URL: 'https://models.example/v1?key=hidden-word' }),
  )
  expect(nameOf(endpoint)).toBe("the model's endpoint https://models.example")
})
