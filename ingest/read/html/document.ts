import { parseHTML } from 'linkedom'

/** An HTML page or fragment as a DOM. No script runs, nothing is fetched. */
export function documentFrom(html: string): Document {
  // Without a root element linkedom has no body.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head>${html}</html>`
  return parseHTML(whole).document
}
