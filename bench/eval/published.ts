/** A figure that others published, and how far it can be compared with ours. */
export type Published = { set: string; system: string; figure: string; source: string }

const plv = 'PLV test sentences, source and target given; macro-F1 binary / quad / root'
const zeroShot = 'Zero-Shot-PLOVER (github.com/snowood1)'
const coreference = 'coreference, CoNLL-2012 F1 (another genre and measure)'
const pages = 'article bodies, the 181 pages of the benchmark; F1'
const benchmark = 'github.com/scrapinghub/article-extraction-benchmark'

/** What others published on sets and tasks like these. */
export const published: readonly Published[] = [
  { set: plv, system: 'ZSP-Tree (entailment model)', figure: '.964 / .896 / .824', source: zeroShot },
  { set: plv, system: 'Gemma2-9B, enriched codebook', figure: '.958 / .868 / .714', source: zeroShot },
  { set: plv, system: 'ZSP-Full, ZSP-Tiny, root only', figure: '.557, .508', source: zeroShot },
  { set: plv, system: 'majority class, root only', figure: '.014', source: zeroShot },
  {
    set: 'the PLV sentences used here, source and target given; the same',
    system: 'ZSP, second level',
    figure: '.964 / .871 / .743',
    source: zeroShot,
  },
  {
    set: 'AW sentences, source and target given; macro-F1 binary',
    system: 'ZSP',
    figure: '.880',
    source: zeroShot,
  },
  {
    set: 'AW sentences, source and target given; macro-F1 binary',
    system: 'Universal PETRARCH (dictionaries)',
    figure: '.672',
    source: zeroShot,
  },
  {
    set: 'ICEWS top-level codes; precision',
    system: 'BBN ACCENT',
    figure: 'about .76',
    source: 'BBN report, not re-checked',
  },
  {
    set: 'GDELT, 50 events by hand; share of right codes',
    system: 'GDELT',
    figure: '.812',
    source: 'GDELT blog, 2014',
  },
  {
    set: 'triples from politics texts; F1',
    system: 'Vicuna-13B',
    figure: '.33',
    source: 'Text2KGBench',
  },
  { set: pages, system: 'Zyte, rs_trafilatura', figure: '.970', source: benchmark },
  { set: pages, system: 'trafilatura', figure: '.958', source: benchmark },
  { set: pages, system: 'newspaper4k', figure: '.949', source: benchmark },
  { set: pages, system: 'readability.js', figure: '.947', source: benchmark },
  {
    set: coreference,
    system: 'CoreNLP rules / statistical / neural',
    figure: '.495 / .562 / .600',
    source: 'CoreNLP’s coreference page',
  },
  { set: coreference, system: 'F-coref', figure: '.785', source: 'model card' },
  {
    set: 'names, CoNLL-2003 F1 (another set)',
    system: 'Stanford NER',
    figure: '.863',
    source: 'Stanford NER page',
  },
]
