import { wordSet } from './phrases.ts'

/** Participles that stay adjectives after a preposition: "by opposing forces". */
export const adjectivalParticiples = wordSet(`
  warring, ruling, leading, opposing, remaining, growing, existing, following, surrounding, neighbouring, neighboring,
  visiting, outgoing, incoming, working, rising, missing, living, governing, competing, participating, ongoing,
  standing, invading, attacking, retreating, advancing, acting, developing, emerging, contracting, mounting,
  increasing, sitting, deepening
`)
