import type { ClaimEvidence, EventSummary } from '../../../model/api/resources.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { linkToQuote } from '../cite/textFragment.ts'
import { attributionChain } from '../evidence/attribution.ts'
import { foldCopies, printedBy } from '../evidence/copies.ts'
import type { Printed } from '../evidence/copies.ts'
import { publishedWords } from '../evidence/published.ts'
import { translatedWords } from '../evidence/translated.ts'
import { describeMarks, isShown, markNames, segments, shownMarks } from '../evidence/segments.ts'
import { standingOf } from '../evidence/standing.ts'
import { dateWords } from '../event/dateWords.ts'
import { corroboration, eventTitle, statusWords } from '../event/eventWords.ts'
import { webAddress } from '../../ui/webAddress.ts'
import { xmlText } from '../export/xml.ts'
import type { Dossier, DossierLink, Excerpt } from './dossier.ts'
import { dossierStyle } from './dossierStyle.ts'

/**
 * A dossier as one HTML file that needs nothing else: no server, no script, no font, no picture beside it. Every text is
 * escaped, and the page forbids itself to load or run anything.
 */
export function dossierPage(dossier: Dossier): string {
  const { provenance, pictures, links } = dossier
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${xmlText(provenance.generator)}">
<title>${xmlText(provenance.title)}</title>
<style>${dossierStyle}</style>
</head>
<body>
<header>
<h1>${xmlText(provenance.title)}</h1>
${origin(dossier)}
</header>
<main>
<figure>
<div class="light">${pictures.light}</div>
<div class="dark">${pictures.dark}</div>
<figcaption class="quiet">The graph as it was shown. What its lines stand for is told below.</figcaption>
</figure>
${contents(links)}
${howToRead()}
${actorTable(dossier)}
<section aria-labelledby="links">
<h2 id="links">What links them</h2>
${excerptWords(links, 'link', 'number of events')}
${links.shown.map(linkSection).join('\n')}
</section>
${sources(links)}
${questions(links)}
</main>
</body>
</html>
`
}

function origin({ provenance }: Dossier): string {
  const { generator, exportedAt, filters, address, hasSamples } = provenance
  const made = `Made on ${exportedAt.slice(0, 10)} at ${exportedAt.slice(11, 16)} UTC by ${xmlText(generator)}.`
  return `<p class="quiet">${made}${address === null ? '' : ` <a href="${xmlText(address)}">Open this view in Dramatis</a>.`}</p>
${hasSamples ? '<p><span class="badge sample">samples</span> These reports are invented and come with Dramatis.</p>' : ''}
${
  filters.length === 0
    ? '<p class="quiet">No filter is in force: reported and disputed events of all time count.</p>'
    : `<p class="quiet">In force:</p>\n<ul class="quiet">${filters.map((filter) => `<li>${xmlText(filter)}</li>`).join('')}</ul>`
}`
}

function contents(links: Excerpt<DossierLink>): string {
  const items = links.shown.map(
    (link, index) =>
      `<li><a href="#link-${index + 1}">${xmlText(nameOf(link))}</a> <span class="quiet">${total(link.events, 'event')}</span></li>`,
  )
  return `<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
<li><a href="#reading">How to read this</a></li>
<li><a href="#actors">Actors</a></li>
${items.join('\n')}
<li><a href="#sources">Sources</a></li>
<li><a href="#questions">Questions in Cypher</a></li>
</ol>
</nav>`
}

function howToRead(): string {
  const marks = shownMarks.map((mark) => `<mark class="${mark}">${markNames[mark].toLowerCase()}</mark>`)
  return `<section aria-labelledby="reading">
<h2 id="reading">How to read this</h2>
<p>An event is the happening that one or more sentences report. Each sentence is quoted as it was printed, with what was read in it marked: ${marks.join(', ')}. A sentence that does not plainly assert says so: denied, planned, alleged. What was printed word for word by several outlets is quoted once.</p>
<p>Machines have read these sentences. Before you print one, follow its link to the page.</p>
</section>`
}

function actorTable({ actors }: Dossier): string {
  const rows = actors.map(
    ({ name, type, aliases, country }) =>
      `<tr><th scope="row">${xmlText(name)}</th><td>${actorTypeNames[type].one}${country === null ? '' : `, ${xmlText(country)}`}</td><td>${xmlText(aliases.join('; '))}</td></tr>`,
  )
  return `<section aria-labelledby="actors">
<h2 id="actors">Actors</h2>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col">Also called</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

function linkSection(link: DossierLink, index: number): string {
  const { events, claims } = link
  const byEvent = Map.groupBy(claims.shown, (claim) => claim.event)
  const known = new Set(events.shown.map((event) => event.id))
  const further = claims.shown.filter(({ event }) => event === null || !known.has(event))
  const parts = events.shown.map((event) => eventPart(event, byEvent.get(event.id) ?? []))
  return `<section aria-labelledby="link-${index + 1}">
<h3 id="link-${index + 1}">${xmlText(nameOf(link))}</h3>
${excerptWords(events, 'event', 'corroboration and date')}
${excerptWords(claims, 'sentence', 'corroboration, recency and confidence')}
${parts.join('\n')}
${further.length === 0 ? '' : `<h4>Sentences of further events</h4>\n${foldCopies(further).map(quote).join('\n')}`}
</section>`
}

function eventPart(event: EventSummary, claims: readonly ClaimEvidence[]): string {
  const status = event.status === 'reported' ? '' : ` <span class="badge">${statusWords[event.status]}</span>`
  const place = event.place === null ? '' : ` · ${xmlText(event.place.name)}`
  const quotes =
    claims.length === 0
      ? '<p class="quiet">Its sentences rank below those quoted here.</p>'
      : foldCopies(claims).map(quote).join('\n')
  return `<h4><bdi>${xmlText(eventTitle(event))}</bdi>${status}</h4>
<p class="quiet">${xmlText(dateWords(event.date))}${place} · ${quadNames[event.quad]} · ${corroboration(event)}</p>
${quotes}`
}

function quote(printed: Printed): string {
  const { claim, copies } = printed
  const { sentence, article } = claim
  const marked = segments(sentence.text, sentence.start, sentence.marks).map(({ text, marks }) => {
    const roles = [...new Set(marks.map((mark) => mark.as).filter(isShown))]
    return roles.length === 0 ? xmlText(text) : `<mark class="${roles.join(' ')}">${xmlText(text)}</mark>`
  })
  const inWords = describeMarks(sentence.text, sentence.start, sentence.marks)
  const badges = standingOf(claim).map(({ words }) => ` <span class="badge">${words}</span>`)
  const speakers = attributionChain(claim)
  const page = pageOf(claim)
  const facts = [
    `<cite>${xmlText(article.outlet ?? 'Unknown outlet')}</cite>${article.outletControl === null ? '' : ` (${article.outletControl} media)`}${article.sample ? ' <span class="badge sample">sample</span>' : ''}`,
    xmlText(publishedWords(article.publishedAt)),
    ...[translatedWords(article)].flatMap((words) => (words === null ? [] : [xmlText(words)])),
    ...(sentence.page === null ? [] : [`p. ${sentence.page}`]),
    speakers === '' ? 'said by the outlet itself' : `said by ${xmlText(speakers)}`,
    `confidence ${claim.confidence.toFixed(2)}`,
    ...(page === null ? [] : [`<a href="${xmlText(page)}">${xmlText(article.title ?? 'The page')}</a>`]),
    ...(page === null && article.title !== null ? [xmlText(article.title)] : []),
    ...(copies.length === 0
      ? []
      : [`printed word for word by ${copies.length + 1}: ${xmlText(printedBy(printed))}`]),
  ]
  return `<blockquote dir="auto">${marked.join('')}</blockquote>
${inWords === '' ? '' : `<p class="hidden">${xmlText(inWords)}</p>`}
<p class="quiet">${facts.map((fact) => `<bdi>${fact}</bdi>`).join(' · ')}${badges.join('')}</p>`
}

/** The page of a sentence where it is one that may be followed. */
function pageOf({ article, sentence }: ClaimEvidence): string | null {
  const page = webAddress(article.url)
  return page === null ? null : linkToQuote(page, { quote: sentence.text })
}

function sources(links: Excerpt<DossierLink>): string {
  const articles = new Map(
    links.shown.flatMap(({ claims }) => claims.shown.map(({ article }) => [article.id, article] as const)),
  )
  const items = [...articles.values()]
    .toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || (a.id < b.id ? -1 : 1))
    .map(({ outlet, title, url, publishedAt, sample }) => {
      const name = `<bdi>${xmlText(title ?? 'Untitled')}</bdi>`
      const address = webAddress(url)
      const page = address === null ? name : `<a href="${xmlText(address)}">${name}</a>`
      return `<li><cite>${xmlText(outlet ?? 'Unknown outlet')}</cite>, ${page}, ${xmlText(publishedWords(publishedAt))}${sample ? ' <span class="badge sample">sample</span>' : ''}</li>`
    })
  return `<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<p class="quiet">${counted(items.length, 'article')} quoted here, oldest first.</p>
<ol>
${items.join('\n')}
</ol>
</section>`
}

/** The statements behind it, each once, with the parameters of each link. */
function questions(links: Excerpt<DossierLink>): string {
  const asked = links.shown.flatMap((link) => link.cypher.map((cypher) => ({ name: nameOf(link), cypher })))
  const statements = [...Map.groupBy(asked, ({ cypher }) => cypher.text.trim())]
  return `<section aria-labelledby="questions">
<h2 id="questions">Questions in Cypher</h2>
<p class="quiet">What Dramatis asked its graph for the events and the sentences above. They run in any tool for Neo4j.</p>
${statements
  .map(
    ([text, uses], index) => `<h3>Statement ${index + 1}</h3>
<pre>${xmlText(text).replaceAll('&#10;', '\n')}</pre>
<details><summary>Its parameters for ${counted(uses.length, 'link')}</summary>
${uses.map(({ name, cypher }) => `<p class="quiet">${xmlText(name)}</p>\n<pre>${xmlText(JSON.stringify(cypher.params))}</pre>`).join('\n')}
</details>`,
  )
  .join('\n')}
</section>`
}

function nameOf({ one, other }: DossierLink): string {
  return `${one.name} and ${other.name}`
}

function total({ total: { count, exact } }: Excerpt<unknown>, one: string): string {
  return `${exact ? '' : 'at least '}${counted(count, one)}`
}

/** "12 events", or "50 of 312 events, ranked by …" where some are left out. */
function excerptWords(excerpt: Excerpt<unknown>, one: string, rank: string): string {
  const { shown, total: all } = excerpt
  const words =
    shown.length < all.count || !all.exact
      ? `${shown.length.toLocaleString('en')} of ${total(excerpt, one)}, ranked by ${rank}`
      : total(excerpt, one)
  return `<p class="quiet">${words}.</p>`
}
