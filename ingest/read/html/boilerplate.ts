import { endsAsSentence } from '../layout.ts'

/**
 * What pages put among an article's paragraphs that is not the article, in words. A pattern must fit boilerplate only: a
 * lost sentence of the article weighs more than a line too many. So labels are tried on short paragraphs that do not end
 * as a sentence, and notices, which may be sentences, on longer ones.
 */
const labels: readonly RegExp[] = [
  /^(?:also |please )?(?:read|see|watch|listen|view)(?: more| also| next| this| all| comments)?(?:\s*[:»|>-]|$)/iu,
  /^(?:read|see|watch|view|show|load) (?:more|also|all|the full story|comments)\b/iu,
  /^(?:related|more|trending|recommended|promoted|sponsored)(?: \p{L}+){0,3}:/iu,
  /^(?:advert|advertisement|ad|advertising|sponsored|promoted|story continues below.*|article continues below.*|continue reading.*|scroll (?:down )?to continue.*)$/iu,
  /^(?:share|tweet|email|print|save|pin|submit|post|facebook|twitter|whatsapp|linkedin|reddit|comments?|\d+ comments?|post comments?.{0,5}|leave a (?:comment|reply)|reply|like|follow|subscribe|sign (?:in|up)|log ?in|register|close|menu|home|search|next|previous|back to top|caption|tags?:?.{0,80})$/iu,
  /^(?:(?:share|tweet|email|print|save|pin|pint|submit|facebook|twitter|whatsapp|linkedin|reddit|baixar|this|on|via|article|story|with)[\s,|•·:+]*){2,}$/iu,
  /^(?:share|follow|like|find|join) (?:this|us|him|her|them|on|with|your|our)\b/iu,
  /^tell us what you think/iu,
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created)(?: (?:on|at|in))?\b.{0,80}\d.{0,40}$/iu,
  /^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:,? .{0,40})?$/u,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?,? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d\b.{0,30}$/iu,
  /^(?:today|yesterday|\d+ (?:minutes?|hours?|days?|mins?|hrs?)(?: ago)?)(?:,? (?:at )?\d{1,2}:\d{2}.{0,12})?$/iu,
  /^\d+ min(?:ute)?s? read$|^tempo de leitura/iu,
  /^(?:image|photo|slide) \d+ (?:of|\/)/iu,
  /^(?:getty images|ap photo|reuters|afp)(?:[\s/].{0,30})?$/iu,
  /click to tweet$/iu,
  /^(?:view|email|about) (?:the )?author\b/iu,
]

const notices: readonly RegExp[] = [
  /^\(?(?:image|photo|picture|photograph|video|credit|source|illustration|graphic)s?(?: (?:credit|source|by|courtesy))?s?\s*[:©]/iu,
  /\((?:[^()]{0,40} )?(?:photo|image|picture|video)s?(?: (?:credit|by|courtesy|via|from))?\s*(?:[:/©]|by\b|credit\b|courtesy\b)[^()]*\)$/iu,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|ⓒ|\d{4})|copyright ⓒ)/iu,
  /\ball rights reserved\b/iu,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /^(?:sign up|subscribe|register) (?:now|here|today|for|to)\b.{0,120}\b(?:newsletters?|inbox|podcast|alerts|email|updates|offers)\b/iu,
  /\b(?:sign up|subscribe|click here)\b.{0,80}\b(?:newsletters?|inbox|podcast|magazine|for more information)\b/iu,
  /^(?:click|tap) here to\b/iu,
  /^get .{0,80}\b(?:delivered to your|in your inbox|subscription of)\b/iu,
  /^want (?:more|to read|the latest)\b.{0,60}\?/iu,
  /^(?:follow|like) (?:us|him|her|them|the author)\b.{0,120}\b(?:twitter|facebook|instagram|youtube)\b/iu,
  /^(?:reach|contact|email|e-mail|write to)\b.{0,160}(?:@|\btwitter\.com|\bfacebook\.com)/iu,
  /^have (?:a|any) (?:news )?(?:tip|correction|story)\b/iu,
  /\bnews tip, correction or comment\b/iu,
  /\baffiliate commission\b|\byou agree to (?:our|the)\b.{0,60}\b(?:terms|privacy|cookie)/iu,
]

/** Headings under which links to other articles stand. */
const teaserHeadings: readonly RegExp[] = [
  /^(?:more|most) (?:from|on|about|great|in|of|news|stories|read|popular|viewed|shared)\b/iu,
  /^(?:related|recommended|trending|popular|recent|latest|top|featured)(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|videos?|links?|this week|now|today))*:?$/iu,
  /^(?:read|see|watch) (?:more|also|next):?$/iu,
  /^(?:you may|you might|we also) (?:also )?(?:like|recommend|be interested)\b/iu,
  /^want more\b.{0,60}\?$/iu,
]

const longestLabel = 120
const longestNotice = 320
const longestHeading = 80

/** Whether a paragraph is no part of an article. */
export function isBoilerplate(paragraph: string): boolean {
  const label = paragraph.length <= longestLabel && !endsAsSentence(paragraph)
  return (label && fits(labels, paragraph)) || (paragraph.length <= longestNotice && fits(notices, paragraph))
}

/** Whether a paragraph announces a list of other articles. */
export function opensTeasers(paragraph: string): boolean {
  return paragraph.length <= longestHeading && !/[.!]$/u.test(paragraph) && fits(teaserHeadings, paragraph)
}

function fits(patterns: readonly RegExp[], paragraph: string): boolean {
  return patterns.some((pattern) => pattern.test(paragraph))
}
