/** The hosts of `DRAMATIS_FETCH_ALLOW` (`archive.local, 10.0.0.7:8080`), which may have private addresses and any port. */
export type AllowedHosts = { holds: (address: URL) => boolean }

type AllowedHost = { hostname: string; port: string | null }

/** Reads the list; a host without a port is allowed on every port. What is no host allows nothing. */
export function allowedHosts(list: string | undefined): AllowedHosts {
  const hosts = (list ?? '').split(',').flatMap((name) => hostOf(name.trim()) ?? [])
  return {
    holds: (address) =>
      hosts.some(
        ({ hostname, port }) => hostname === address.hostname && (port === null || port === portOf(address)),
      ),
  }
}

/** Written as web addresses write it: IDN in ASCII, numbers in their one form. */
function hostOf(name: string): AllowedHost | null {
  const [, host = '', port] = /^(\[[^\]]*\]|[^:/?#@\\]+)(?::(\d+))?$/u.exec(name) ?? []
  const address = `http://${host}/`
  if (host === '' || !URL.canParse(address)) return null
  return { hostname: new URL(address).hostname, port: port ?? null }
}

/** The port of an address, also where its scheme says it. */
export function portOf({ port, protocol }: URL): string {
  if (port !== '') return port
  return protocol === 'https:' ? '443' : '80'
}
