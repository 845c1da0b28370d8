import { opensTeasers } from './boilerplate.ts'

/** Elements that are never part of an article's running text. */
const neverText = [
  'nav, aside, footer, form, dialog, figcaption, button',
  '[role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="search"]',
].join(', ')

/** Words in a class or id that say the same; whole words, so that "unrelated" or "sharepoint" stay. */
const neverTextName =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletter|subscri(?:be|ption)|signup|cta|share|sharing|social|comments?|disqus|trending|most-?(?:read|popular)|outbrain|taboola|promo|sponsor(?:ed)?|advert(?:isement)?|breadcrumbs?|byline|caption|credit|gallery|slideshow|carousel|read-?more|more-?(?:stories|news|from)|author-?(?:bio|box|info|details)|tags?|pagination|print|timestamp|dateline|toolbar|cookie|paywall|pullquote)(?:$|[\s_-])/iu

/** Some sites put such a word on the whole article: what holds more than this share of it is kept. */
const smallShare = 0.25

/** Takes captions, share bars, author boxes and the like out of an article's content. */
export function prune(content: Element): void {
  const whole = content.textContent.length
  for (const element of content.querySelectorAll(neverText)) removeIfSmall(element, whole)
  for (const element of content.querySelectorAll('[class], [id]')) {
    if (neverTextName.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
      removeIfSmall(element, whole)
  }
}

/**
 * Takes out the teasers of other articles that stand below the one: each an `article` of its own whose heading is a link.
 * (The posts of a live blog have no such link.)
 */
export function removeOtherArticles(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5')) {
    if (/related/iu.test(heading.className) || opensTeasers(heading.textContent.trim()))
      removeArticlesAfter(heading)
  }
  const articles = [...body.querySelectorAll('article, .hentry')].filter(
    (element) => element.parentElement?.closest('article, .hentry') === null,
  )
  const longest = Math.max(...articles.map((element) => element.textContent.length))
  const main = articles.find((element) => element.textContent.length > longest / 2)
  for (const element of articles) {
    if (element === main) continue
    if (element.querySelector('h1 a, h2 a, h3 a, h4 a, a[rel~="bookmark"]') !== null) element.remove()
  }
}

/** Marks on layers that lie over the page: consent, log-in, newsletter. */
const overlayName =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|truste|modal|popup|lightbox|overlay|interstitial|regwall|paywall)(?:$|[\s_-])/iu
const longestOverlay = 3000

/** Takes off layers that lie over the page; what holds the article itself is none. */
export function removeOverlays(body: Element): void {
  for (const element of body.querySelectorAll(
    '[class], [id], [role="dialog"], [aria-modal="true"], dialog',
  )) {
    const isOverlay =
      element.matches('[role="dialog"], [aria-modal="true"], dialog') ||
      overlayName.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
    const holdsArticle = element.querySelector('article, main, h1') !== null
    const isArticle = element.closest('article, main') !== null
    if (isOverlay && !holdsArticle && !isArticle && element.textContent.length < longestOverlay)
      element.remove()
  }
}

/** Frees paragraphs that stand each in boxes of their own ("cards"): Readability judges boxes by themselves. */
export function unwrapParagraphs(body: Element): void {
  for (const paragraph of body.querySelectorAll('div > p:only-child')) {
    for (let box = boxOf(paragraph); box !== null; box = boxOf(paragraph)) box.replaceWith(paragraph)
  }
}

/** The box around a paragraph that holds nothing else and is not marked as something beside the text. */
function boxOf(paragraph: Element): Element | null {
  const box = paragraph.parentElement
  const isBox = box?.tagName === 'DIV' && box.textContent.trim() === paragraph.textContent.trim()
  return isBox && !neverTextName.test(`${box.getAttribute('class') ?? ''} ${box.id}`) ? box : null
}

/** "Related articles": the articles that follow beside the heading. */
function removeArticlesAfter(heading: Element): void {
  for (let next = heading.nextElementSibling; next !== null; next = heading.nextElementSibling) {
    if (!next.matches('article, .hentry')) return
    next.remove()
  }
}

function removeIfSmall(element: Element, whole: number): void {
  if (element.textContent.length < whole * smallShare) element.remove()
}
