import { namedKey, slug } from '../../model/slug.ts'

/** The local key of an outlet by its name, `org:lanian-post`; null without a name. */
export function outletKey(outlet: string | null): string | null {
  return outlet === null || slug(outlet) === '' ? null : namedKey('org', outlet)
}
