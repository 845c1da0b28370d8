/** How a property is stored. `json` is a string that holds JSON; lists hold no nulls, and a null is not stored at all. */
export type PropertyKind = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers' | 'json'

export type Property = {
  readonly name: string
  readonly kind: PropertyKind
  readonly meaning: string
  /** Computed by the deriver alone although its node is owned: a backup leaves it out. */
  readonly derived?: true
  /** Known to one machine only, or kept for our own work: neither the canonical export nor a release tells it. */
  readonly unshared?: true
}

/**
 * Who writes it: what an article owns depends on that article alone; what is derived is a pure function of all that is
 * owned and of people's decisions; people's things are never touched by either; housekeeping is ours and never exported.
 */
export type Layer = 'owned' | 'derived' | "people's" | 'housekeeping'

export type NodeType = {
  readonly label: string
  readonly layer: Layer
  readonly meaning: string
  readonly properties: readonly Property[]
}

const id = (meaning: string): Property => ({ name: 'id', kind: 'string', meaning })
const text = (name: string, meaning: string): Property => ({ name, kind: 'string', meaning })
const texts = (name: string, meaning: string): Property => ({ name, kind: 'strings', meaning })
const whole = (name: string, meaning: string): Property => ({ name, kind: 'integer', meaning })
const decimal = (name: string, meaning: string): Property => ({ name, kind: 'float', meaning })

const unshared = (property: Property): Property => ({ ...property, unshared: true })

const casualties = ['dead', 'injured', 'arrested'].flatMap((what) => [
  whole(`${what}Low`, `at least so many ${what}, as the claim states`),
  whole(`${what}High`, `at most so many ${what}`),
  whole(`${what}Start`, `start of the words that state it, in the article's text`),
  whole(`${what}End`, `end of those words, exclusive`),
])

/** The nodes of the graph, in the order of design §5. Labels added to it since are told in docs/decisions/local-keys.md. */
export const nodeTypes: readonly NodeType[] = [
  {
    label: 'Article',
    layer: 'owned',
    meaning: 'one text as one outlet published it at one URL',
    properties: [
      id('hash of outlet, URL and body'),
      text('sourceId', 'the id that came with the input'),
      text('textHash', 'hash of the body; equal for identical copies printed elsewhere'),
      text('title', 'headline; not coded'),
      text('url', 'where it was published'),
      text('outlet', 'the name of the outlet as given'),
      texts('authors', 'by-line'),
      text('publishedAt', 'ISO date, or date and time'),
      unshared(text('ingestedAt', 'ISO moment of the first load')),
      text('archivedUrl', 'a copy that stays'),
      text('language', 'ISO 639-1 code'),
      unshared(text('path', 'the file it was read from')),
      {
        name: 'pageStarts',
        kind: 'integers',
        meaning: 'of a PDF: where its pages begin in the text, the first page at 0',
      },
      unshared(text('fileHash', 'SHA-256 of the file or answer it was read from')),
      unshared(text('fileType', 'the media type of that')),
      unshared(text('retrievedAt', 'ISO moment at which a web archive kept it')),
      text('licence', 'on what terms the text may be passed on'),
      unshared(texts('corrected', 'the fields that people put right')),
      unshared(text('correctedId', 'the id that its outlet and URL, put right, would give it')),
      unshared(
        text(
          'idAsRead',
          'the id that it would have without what a metadata.csv beside its file told at the first load',
        ),
      ),
      text('originalText', 'of a translation: what it was made from, in paragraphs'),
      text('originalUrl', 'of a translation: where that was published'),
      text('originalLanguage', 'of a translation: the language of that, as a language tag'),
      text('translator', 'of a translation: who made it'),
      text('text', 'the normalised body; every offset is a UTF-16 index into it'),
      {
        name: 'story',
        kind: 'string',
        meaning: 'derived: smallest id of the near-copies it is one of; its own where it is none',
        derived: true,
      },
      {
        name: 'superseded',
        kind: 'boolean',
        meaning: 'derived: true where the outlet has a later text at this URL; its claims report no event',
        derived: true,
      },
      {
        name: 'retracted',
        kind: 'boolean',
        meaning: 'derived: true where a person took the article back; its claims report no event',
        derived: true,
      },
    ],
  },
  {
    label: 'Collection',
    layer: 'owned',
    meaning: 'the articles of one investigation',
    properties: [
      id('short name'),
      text('name', 'name for people'),
      text('kind', '`sample` for the invented reports, else `user`'),
    ],
  },
  {
    label: 'Sentence',
    layer: 'owned',
    meaning: 'a span of an article',
    properties: [
      id('`<article>:<index>`'),
      whole('index', 'place in the article, from 0'),
      whole('start', 'first character, in the article’s text'),
      whole('end', 'end, exclusive'),
      whole('page', 'of a PDF: the page on which it begins, from 1'),
      text('text', 'its words'),
    ],
  },
  {
    label: 'LocalKey',
    layer: 'owned',
    meaning: 'whom mentions mean, as far as an article alone can tell; its actor is derived',
    properties: [
      id(
        '`person:kim-jong-un`, `country:PRK`, `org:kcna`, with `@<article>` where it means nothing elsewhere',
      ),
      text('block', 'derived: the names among which keys of the same actor are sought'),
      text(
        'near',
        'derived: what names that may be meant as well share: family name and first letter, initials',
      ),
      text('sound', 'derived: what they share otherwise: given name and consonants, longest word'),
    ],
  },
  {
    label: 'Claim',
    layer: 'owned',
    meaning: 'what one sentence states: who did what to whom, when, and who says so',
    properties: [
      id('hash of article, sentence, trigger span, type, coder and ordinal'),
      text('name', 'readable, from the names of its own article'),
      text('type', 'PLOVER event type'),
      text('mode', 'PLOVER mode'),
      texts('contexts', 'PLOVER contexts'),
      whole('quad', '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict'),
      decimal('intensity', '−10 … +10'),
      text('modality', 'asserted, future, hypothetical or historical'),
      text('polarity', 'affirmed or negated'),
      {
        name: 'mutual',
        kind: 'boolean',
        meaning:
          'of several actors without a recipient: whether they did it with each other; absent where the type tells, and for all other claims',
      },
      text('hedge', 'alleged, accused, reportedly, suspected, unconfirmed or question'),
      whole('hedgeStart', 'start of the hedging words'),
      whole('hedgeEnd', 'end of the hedging words, exclusive'),
      text('dateFrom', 'first day, ISO'),
      text('dateTo', 'last day, ISO, inclusive'),
      text('datePrecision', 'day, week, month, season or year'),
      text('dateText', 'the words the date came from'),
      ...casualties,
      decimal('confidence', '0 … 1'),
      text('rule', 'the rule that coded it'),
      text('coder', '`rules`, `person` for what people added, or the name of another extractor'),
      text('coderVersion', 'its version'),
      {
        name: 'explanation',
        kind: 'json',
        meaning:
          'rule, lexicon entry, matched words, path, how participants and speakers were found, what decided modality, date and place, parts of the confidence',
      },
      { name: 'attribution', kind: 'json', meaning: 'the chain of those who say it, innermost first' },
      whole('triggerStart', 'start of the trigger words'),
      whole('triggerEnd', 'end of the trigger words, exclusive'),
      text('check', 'derived: unchecked, confirmed, corrected or rejected; rejected claims report no event'),
      {
        name: 'coded',
        kind: 'json',
        meaning:
          'derived: what its coder said, where a person has put it right: fields, actors, recipients, places',
      },
      {
        name: 'block',
        kind: 'string',
        meaning: 'derived: which claims it may form an event with',
        derived: true,
        unshared: true,
      },
    ],
  },
  {
    label: 'Relation',
    layer: 'owned',
    meaning: 'a standing fact between two actors, as one sentence states it',
    properties: [
      id('hash of article, sentence, type, ends and title'),
      text('name', 'readable, from the names of its own article'),
      text('type', 'leads, member_of, sibling_of, spouse_of, parent_of, child_of, part_of or allied_with'),
      text('title', 'the words for the office'),
      text('status', 'current or former'),
      text('from', 'first day, ISO'),
      text('to', 'last day, ISO'),
      whole('start', 'start of the words that state it, in the article’s text'),
      whole('end', 'end of those words, exclusive'),
      decimal('confidence', '0 … 1'),
    ],
  },
  {
    label: 'LedgerEntry',
    layer: 'housekeeping',
    meaning: 'what became of one article with one coder',
    properties: [
      id('`<article>:<coder>`'),
      text('articleId', 'the article'),
      text('coder', 'who coded it'),
      text('coderVersion', 'its version'),
      text('state', 'loaded or quarantined'),
      whole('attempts', 'how often loading was tried'),
      text('lastAttempt', 'token of the last try, so that a repeated commit counts once'),
      text('error', 'why it is in quarantine'),
      text('source', 'path or URL it came from'),
      {
        name: 'article',
        kind: 'json',
        meaning: 'the article itself while it is in quarantine, so that it can be tried again',
      },
      text('collection', 'the id of the collection it was to go to, while it is in quarantine'),
      text('collectionName', 'the name of that collection'),
      text('collectionKind', 'sample or user'),
      { name: 'derived', kind: 'boolean', meaning: 'false until the deriver has taken it up' },
    ],
  },
  {
    label: 'Actor',
    layer: 'derived',
    meaning:
      'a cluster of local keys; has one more label that tells its type: Person, Organization, Country, Group or Media',
    properties: [
      id('the key of its canonical name'),
      text('name', 'the most frequent full name, then the longest'),
      text('type', 'person, organization, country, group or media'),
      texts('aliases', 'its other names, most frequent first'),
      { name: 'aliasCounts', kind: 'integers', meaning: 'in how many articles each alias stands' },
      text('country', 'ISO 3166-1 alpha-3'),
      texts('sectors', 'PLOVER sectors, most frequent first'),
      text('wikidata', 'Wikidata id'),
      text('cow', 'Correlates of War number'),
      text('gleditschWard', 'Gleditsch–Ward number'),
      text('openSanctions', 'OpenSanctions id'),
      text('control', 'media only: state, public or private'),
      whole('degree', 'in how many events it takes part'),
    ],
  },
  {
    label: 'Event',
    layer: 'derived',
    meaning: 'the happening that one or more claims report',
    properties: [
      id('`event:` and the smallest id of its claims'),
      text('name', '"Kim Jong-un – Putin: phone call, 12 Aug 2025"'),
      text('type', 'PLOVER event type'),
      text('mode', 'PLOVER mode'),
      whole('quad', '1 … 4'),
      decimal('intensity', '−10 … +10'),
      texts('contexts', 'PLOVER contexts of all claims'),
      text('dateFrom', 'first day, ISO, of the narrowest date claimed'),
      text('dateTo', 'last day, ISO, inclusive'),
      text('datePrecision', 'day, week, month, season or year'),
      text('status', 'reported, announced, hypothetical, denied or disputed'),
      whole('claimCount', 'claims that report it'),
      whole('articleCount', 'articles that report it'),
      whole('independentCount', 'stories that report it: near-copies count once'),
      whole('outletCount', 'outlets that printed it'),
      whole('participantCount', 'actors that take part'),
      unshared(text('block', 'which claims could have joined it')),
      unshared(text('digest', 'hash of all of it, to leave an unchanged event alone')),
    ],
  },
  {
    label: 'Place',
    layer: 'derived',
    meaning: 'where something happened',
    properties: [
      id('gazetteer id'),
      text('name', 'its most frequent name'),
      text('country', 'ISO 3166-1 alpha-3'),
      decimal('lat', 'degrees north'),
      decimal('lon', 'degrees east'),
      text('precision', 'country, region, city or site'),
    ],
  },
  {
    label: 'Print',
    layer: 'derived',
    meaning: 'what near-copies of a text share, so that they find each other; not in the canonical export',
    properties: [
      id('`text:` and a hash of the body, or a band of its MinHash signature'),
      text('first', 'the smallest id of the articles that have it; the others are compared with that one'),
    ],
  },
  {
    label: 'Imported',
    layer: "people's",
    meaning: 'somebody whom an entity file describes; what it adds to the actor of the same name is derived',
    properties: [
      id('as the file has it'),
      text('type', 'person, organization or country'),
      text('name', 'its name there'),
      texts('names', 'its other names in Latin letters'),
      text('country', 'ISO 3166-1 alpha-3, where the file tells exactly one'),
      text('wikidata', 'Wikidata id'),
      text('openSanctions', 'OpenSanctions id'),
      text('block', 'the names among which its actor is sought'),
    ],
  },
  {
    label: 'Decision',
    layer: "people's",
    meaning: 'a person’s judgement; undoing one is deriving again without it',
    properties: [
      id('random'),
      text('kind', 'same, different, split, rename, confirm, correct, add, reject, restore or retract'),
      { name: 'selectors', kind: 'json', meaning: 'local keys, or article, sentence and trigger spans' },
      {
        name: 'details',
        kind: 'json',
        meaning: 'what else its kind needs: the name, the corrections, the claim',
      },
      text('article', 'the article of the claim it is about, to find it again'),
      texts('keys', 'the local keys it is about, to find it again'),
      texts('parts', 'the keys that a split makes'),
      text('by', 'who'),
      text('at', 'when, ISO'),
      text('reason', 'why, in their words'),
      text('undoneAt', 'when it was undone, ISO'),
      text('undoneBy', 'who undid it'),
    ],
  },
  {
    label: 'Saved',
    layer: "people's",
    meaning: 'a view, a query or a note',
    properties: [
      id('random'),
      text('kind', 'view, query or note'),
      text('name', 'name for people'),
      text('by', 'who made it'),
      text('createdAt', 'when, ISO'),
      text('updatedAt', 'when it was changed last, ISO'),
      whole('version', 'from 1, one more with each change'),
      {
        name: 'content',
        kind: 'json',
        meaning:
          'the state of a view, the statement and parameters of a query, the text and cited claims of a note',
      },
    ],
  },
  {
    label: 'Job',
    layer: 'housekeeping',
    meaning: 'long work asked for over the API',
    properties: [
      id('random'),
      text('kind', 'what was handed in: text, files or url'),
      text('name', 'its title, file or address'),
      text('collection', 'id of the collection that the articles go to'),
      text('collectionName', 'its name'),
      text('state', 'queued, running, done, failed or cancelled'),
      { name: 'cancelling', kind: 'boolean', meaning: 'true once somebody cancelled it' },
      text('by', 'who asked'),
      text('createdAt', 'when, ISO'),
      text('startedAt', 'when its work began, ISO'),
      text('endedAt', 'when it ended, ISO'),
      whole('loaded', 'articles loaded'),
      whole('known', 'articles that the graph had already'),
      whole('refused', 'inputs and articles left out'),
      whole('claims', 'claims loaded'),
      texts('articles', 'ids of the articles that it loaded, the first 1,000'),
      { name: 'refusals', kind: 'json', meaning: 'what was left out and why, the first 50' },
      text('error', 'why it failed'),
    ],
  },
  {
    label: 'Acronym',
    layer: 'derived',
    meaning: 'letters that stand for organisations; joins the keys that may be one by it',
    properties: [id('lower case: `kcna`')],
  },
  {
    label: 'Dirty',
    layer: 'housekeeping',
    meaning: 'something the deriver must compute again; gone when it has',
    properties: [
      id('`<kind>:<reference>`'),
      texts('references', 'what it is about'),
      text('after', 'how far long work on it has come'),
    ],
  },
  {
    label: 'Dramatis',
    layer: 'housekeeping',
    meaning:
      'the state of this graph: `schema`, `epoch`, the locks `deriver` and `writer`, `restore` while a backup is being restored, and `rebuild` in one that was begun to rebuild a release',
    properties: [
      id('which of them'),
      whole('version', 'schema: the version of the schema'),
      text(
        'value',
        'epoch: random, new after every derive round that did something, and when a collection changes',
      ),
      text(
        'holder',
        'deriver: who derives at the moment; writer: who reads the whole graph and keeps it still',
      ),
      whole(
        'expiresAt',
        'when the lease of the holder ends, milliseconds since 1970 by the clock of the database',
      ),
      text('asked', 'writer: random, of the last transaction that wrote'),
      text('backup', 'restore: the backup; rebuild: the hash of the manifest of the release'),
      text('phase', 'restore: emptying, writing or deriving'),
      whole('lines', 'restore: how many lines of it are written'),
    ],
  },
]

const unsharedNames: ReadonlySet<string> = new Set(
  nodeTypes.flatMap(({ label, properties }) =>
    properties.flatMap((property) => (property.unshared === true ? [`${label}.${property.name}`] : [])),
  ),
)

/** Whether a property of the nodes of a label stays with us: neither the canonical export nor a release tells it. */
export function isUnshared(label: string, name: string): boolean {
  return unsharedNames.has(`${label}.${name}`)
}
