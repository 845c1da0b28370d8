import { join } from 'node:path'
import type { Settings } from '../../model/settings.ts'

/** The embedded Neo4j's folders: its store, what it writes, and an import folder that stays empty. */
export function neo4jFolders(settings: Settings) {
  const home = join(settings.folders.data, 'neo4j')
  return {
    home,
    configuration: join(home, 'conf'),
    data: join(home, 'data'),
    run: join(home, 'run'),
    import: join(home, 'import'),
    plugins: join(home, 'plugins'),
    logs: join(settings.folders.logs, 'neo4j'),
  }
}

/**
 * The embedded Neo4j's settings as neo4j.conf (5.26; strict validation refuses an unknown one). Sources: Neo4j operations
 * manual and the measurements in docs/decisions/engines-neo4j-lts.md. The transaction timeout is a default that a client's
 * own timeout may exceed, so long work of ours sets its own.
 */
export function neo4jConfiguration(settings: Settings, boltPort: number): string {
  const folders = neo4jFolders(settings)
  const address = `127.0.0.1:${boltPort}`
  const lines: Record<string, string> = {
    'server.directories.data': folders.data,
    'server.directories.logs': folders.logs,
    'server.directories.run': folders.run,
    'server.directories.import': folders.import,
    'server.directories.plugins': folders.plugins,
    'server.config.strict_validation.enabled': 'true',

    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': address,
    // neo4j:// clients go where this says.
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    // Stopping waits 10 s more for stray connections otherwise, after the store is already closed (seconds).
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',

    // Nothing is read from files or from the network by a query.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',

    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '30s',
    'db.memory.transaction.max': '256m',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    // A graph that is being filled changes its statistics all the time, and planning anew every 10 s took a third of it.
    'dbms.cypher.min_replan_interval': '2m',
    'server.memory.pagecache.size': settings.NEO4J_PAGE_CACHE.toLowerCase(),
  }
  return `${Object.entries(lines)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`
}

/** The arguments of `java` for Neo4j; `jars` is the folder of its jars, `owner` the argument that marks it as ours. */
export function neo4jArguments(settings: Settings, jars: string, owner: string): string[] {
  const folders = neo4jFolders(settings)
  return [
    `-Xmx${settings.NEO4J_HEAP.toLowerCase()}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    // Leaves nothing in the machine's temporary folder when killed.
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${folders.run}`,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].flatMap((module) => [
      '--add-opens',
      `${module}=ALL-UNNAMED`,
    ]),
    owner,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.home}`,
    `--config-dir=${folders.configuration}`,
    '--console-mode',
  ]
}
