import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it('knows English by its function words, however foreign the names', () => {
  expect(
    languageOf('The prime minister of Lania met Anu Tamm and the envoy of Vostria in the capital.'),
  ).toBe('en')
})

it('is sure of another language only when there is enough of it', () => {
  const french =
    'Le président de Lanie a rencontré vendredi son homologue de Vostrie afin de discuter des accords sur le port. ' +
    'Les deux hommes se sont mis d’accord sur une nouvelle rencontre au mois de septembre, selon leurs porte-parole.'
  expect(languageOf(french)).toBe('fr')
  expect(languageOf('Le président a parlé.')).toBeNull()
})

it('never takes a list of names for another language', () => {
  const names = 'Marko Ilves, Anu Tamm, Jaan Kask, Liis Sepp, Tiit Rebane, Mart Kuusk, '.repeat(4)
  expect(languageOf(names) ?? 'en').toBe('en')
})

it('takes the source at its word where the text says too little', () => {
  expect(languageOf('Ilves met Tamm.', 'en-GB')).toBe('en')
  expect(languageOf('Ilves met Tamm.', 'fr')).toBeNull()
})
