/** The hosts of `DRAMATIS_FETCH_ALLOW` (`archive.local, 10.0.0.7:8080`), which may have private addresses. */
export type AllowedHosts = { holds: (address: URL) => boolean }

/** Reads the list; a host without a port is allowed on every port. */
export function allowedHosts(list: string | undefined): AllowedHosts {
  const names = new Set(
    (list ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  )
  return { holds: ({ hostname, host }) => names.has(hostname) || names.has(host) }
}
