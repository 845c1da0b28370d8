import { z } from 'zod'
import { international } from './international-organizations.ts'
import { media } from './media.ts'
import { national } from './national-organizations.ts'
import { foldName } from './phrases.ts'
import { Organization } from './schema.ts'
import type { OrganizationRow } from './schema.ts'

/** All organisations and media that every article may name. */
export const organizations: readonly Organization[] = z
  .array(Organization)
  .parse([...[...international, ...national].map(toOrganization), ...media])

function toOrganization([id, name, names, country, sectors, shortNames]: OrganizationRow) {
  return {
    id,
    name,
    names,
    shortNames: shortNames ?? [],
    type: 'organization' as const,
    country,
    sectors,
    control: null,
  }
}

const byId = new Map(organizations.map((organization) => [organization.id, organization]))
const byName = new Map<string, Organization>()
const byShortName = new Map<string, Organization>()
for (const organization of organizations) {
  for (const name of [organization.name, ...organization.names]) byName.set(foldName(name), organization)
  for (const name of organization.shortNames) byShortName.set(foldName(name), organization)
}

/** The organisation of an id (`kcna`), or null. */
export function organizationOf(id: string): Organization | null {
  return byId.get(id) ?? null
}

/** The organisation that a full name or unmistakable acronym means in any article. */
export function organizationNamed(name: string): Organization | null {
  return byName.get(foldName(name)) ?? null
}

/** The organisation that a short form means where the full form stands in the same article ("ICC", "Congress"). */
export function organizationShortened(name: string): Organization | null {
  return byShortName.get(foldName(name)) ?? null
}
