/**
 * What pages put among an article's paragraphs that is not the article. Each pattern is tried on a whole paragraph, and
 * only on paragraphs of at most `longestBoilerplate` characters.
 */
export const boilerplate: readonly RegExp[] = [
  /^(?:also )?(?:read|see|watch|listen|view)(?: more| also| next| this)?\s*[:»|>-]/iu,
  /^(?:related|more|trending|recommended|advertisement|promoted|sponsored)\b.{0,40}:/iu,
  /^(?:read|see|watch|view|show|load) (?:more|also|all|the full story|comments)\b/iu,
  /^(?:more|most) (?:from|on|about|great|in|news|stories|read|popular|viewed|shared)\b/iu,
  /^(?:related|recommended|trending|popular|recent|latest|top|featured|breaking)(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|videos?|links?|this week|now|today))*$/iu,
  /^(?:advert|advertisement|ad|advertising|sponsored|promoted|story continues below.*|article continues below.*|continue reading.*|scroll (?:down )?to continue.*)$/iu,
  /^(?:share|tweet|email|print|save|pin|submit|post|facebook|twitter|whatsapp|linkedin|reddit|comments?|\d+ comments?|post comments?.{0,5}|leave a (?:comment|reply)|reply|like|follow|subscribe|sign (?:in|up)|log ?in|register|close|menu|home|search|next|previous|back to top|caption|tags?:?.{0,80})$/iu,
  /^(?:(?:share|tweet|email|print|save|pin|pint|submit|facebook|twitter|whatsapp|linkedin|reddit|baixar|this|on|via|article|story|with)[\s,|•·:+]*){2,}$/iu,
  /^share (?:this|on|with|your)\b/iu,
  /^tell us what you think/iu,
  /^(?:subscribe|sign up|register|get the|join (?:us|our|the)|follow (?:us|him|her|them|the)|like us|find us|click here|tap here|download (?:the|our))\b/iu,
  /\b(?:sign up|subscribe|click here)\b.{0,80}\b(?:newsletter|updates|alerts?|free|inbox|magazine|subscri|podcast|information)\b/iu,
  /^(?:want|like|enjoy(?:ed)?|looking for|need)\b.{0,60}\?(?:.{0,120}\b(?:subscri|sign up|newsletter|read)\w*.*)?$/iu,
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created)(?: (?:on|at|in))?\b.{0,80}\d.{0,40}$/iu,
  /^by [\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}(?:,? .{0,40})?$/u,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?,? \d{1,2}(?:st|nd|rd|th)?,? (?:20)\d\d\b.{0,30}$/iu,
  /^(?:today|yesterday|\d+ (?:minutes?|hours?|days?|mins?|hrs?)(?: ago)?)(?:,? (?:at )?\d{1,2}:\d{2}.{0,12})?$/iu,
  /^\d+ min(?:ute)?s? read$|^tempo de leitura/iu,
  /^\(?(?:image|photo|picture|photograph|video|credit|source|illustration|graphic)s?(?: (?:credit|source|by|courtesy))?s?\s*[:©]/iu,
  /^(?:image|photo|slide) \d+ (?:of|\/)/iu,
  /^(?:getty images|ap photo|reuters|afp)(?:[\s/].{0,30})?$/iu,
  /^(?:©|\(c\)|copyright)/iu,
  /\ball rights reserved\b/iu,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /^(?:reach|contact|email|e-mail|follow|write to)\b.{0,160}(?:@|twitter|facebook)/iu,
  /^have (?:a|any) (?:news )?(?:tip|correction|story)\b/iu,
  /\b(?:news tip|correction),? or comment\b/iu,
  /^click to tweet|click to tweet$/iu,
  /^(?:view|email|about) (?:the )?author\b/iu,
  /\b(?:affiliate commission|terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy)\b/iu,
  /^you can view our\b|^\S+ open thread$/iu,
]

/** Prose is longer than this; only shorter paragraphs are held against the patterns. */
export const longestBoilerplate = 320

/** Whether a paragraph is one of those. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= longestBoilerplate && boilerplate.some((pattern) => pattern.test(paragraph))
}

/** Headings under which links to other articles stand. */
const teaserHeadings: readonly RegExp[] = [
  /^(?:more|most) (?:from|on|about|great|in|of|news|stories|read|popular|viewed|shared)\b/iu,
  /^(?:related|recommended|trending|popular|recent|latest|top|featured)(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|videos?|links?|this week|now|today))*:?$/iu,
  /^(?:read|see|watch) (?:more|also|next):?$/iu,
  /^(?:you may|you might|we also) (?:also )?(?:like|recommend|be interested)\b/iu,
  /^want more\b.{0,60}\?$/iu,
]

/** Whether a paragraph announces a list of other articles. */
export function opensTeasers(paragraph: string): boolean {
  return paragraph.length <= 80 && teaserHeadings.some((pattern) => pattern.test(paragraph))
}
