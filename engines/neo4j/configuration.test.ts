import { expect, test } from 'vitest'
import { readSettings } from '../../model/settings.ts'
import { neo4jArguments, neo4jConfiguration } from './configuration.ts'

const settings = readSettings({
  DRAMATIS_HOME: '/home/anu/.dramatis',
  NEO4J_HEAP: '512M',
  NEO4J_PAGE_CACHE: '128m',
})

test('neo4j.conf', () => {
  expect(neo4jConfiguration(settings, 17_687))
    .toBe(`server.directories.data=/home/anu/.dramatis/data/neo4j/data
server.directories.logs=/home/anu/.dramatis/logs/neo4j
server.directories.run=/home/anu/.dramatis/data/neo4j/run
server.directories.import=/home/anu/.dramatis/data/neo4j/import
server.directories.plugins=/home/anu/.dramatis/data/neo4j/plugins
server.config.strict_validation.enabled=true
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:17687
server.bolt.advertised_address=127.0.0.1:17687
server.http.enabled=false
server.https.enabled=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
dbms.usage_report.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
db.transaction.timeout=30s
db.lock.acquisition.timeout=30s
db.memory.transaction.max=256m
dbms.cypher.forbid_exhaustive_shortestpath=true
dbms.cypher.min_replan_interval=2m
server.memory.pagecache.size=128m
`)
})

test('the command line', () => {
  expect(neo4jArguments(settings, '/opt/engines/neo4j/jars', '-Ddramatis.neo4j=0123456789abcdef')).toEqual([
    '-Xmx512m',
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.io.tmpdir=/home/anu/.dramatis/data/neo4j/run',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '--add-opens',
    'java.base/java.nio=ALL-UNNAMED',
    '--add-opens',
    'java.base/java.io=ALL-UNNAMED',
    '--add-opens',
    'java.base/sun.nio.ch=ALL-UNNAMED',
    '-Ddramatis.neo4j=0123456789abcdef',
    '-cp',
    '/opt/engines/neo4j/jars/*',
    'org.neo4j.server.CommunityEntryPoint',
    '--home-dir=/home/anu/.dramatis/data/neo4j',
    '--config-dir=/home/anu/.dramatis/data/neo4j/conf',
    '--console-mode',
  ])
})
