import { delimiter, join } from 'node:path'
import { coreNlpMaximumLength, coreNlpProperties, coreNlpTimeoutMs } from '../../model/corenlp-properties.ts'
import type { Settings } from '../../model/settings.ts'
import { loopbackProvider } from '../fetched.ts'

/** The user name of the embedded CoreNLP's basic authentication. */
export const coreNlpUsername = 'dramatis'

/** The embedded CoreNLP's folders; the properties file holds its password. */
export function coreNlpFolders(settings: Settings) {
  const home = join(settings.folders.data, 'corenlp')
  return { home, properties: join(settings.folders.secrets, 'corenlp.properties') }
}

/**
 * The file for `-props` (measured on 4.5.10: the server takes its own options from it too): the credentials, which so stay
 * off the command line, and the constant property set, whose annotators are loaded before the server calls itself ready.
 */
export function coreNlpPropertiesFile(password: string): string {
  const lines: Record<string, string> = {
    username: coreNlpUsername,
    password,
    preload: coreNlpProperties.annotators,
    ...coreNlpProperties,
  }
  return `${Object.entries(lines)
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n')}\n`
}

/** The arguments of `java` for CoreNLP; `owner` marks it as ours. */
export function coreNlpArguments(
  settings: Settings,
  fetched: { jars: string; classes: string },
  ports: { annotate: number; status: number },
  owner: string,
): string[] {
  const folders = coreNlpFolders(settings)
  return [
    `-Xmx${settings.CORENLP_HEAP.toLowerCase()}`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    // The server leaves the key of its shutdown command in the temporary folder: not where others can read it.
    `-Djava.io.tmpdir=${folders.home}`,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    ...loopbackProvider.exports,
    `-Dcom.sun.net.httpserver.HttpServerProvider=${loopbackProvider.className}`,
    owner,
    '-cp',
    [fetched.classes, join(fetched.jars, '*')].join(delimiter),
    'edu.stanford.nlp.pipeline.StanfordCoreNLPServer',
    '-props',
    folders.properties,
    '-port',
    String(ports.annotate),
    // Of its own, so that stuck requests do not make the server look dead.
    '-status_port',
    String(ports.status),
    '-timeout',
    String(coreNlpTimeoutMs),
    '-maxCharLength',
    String(coreNlpMaximumLength),
    '-threads',
    String(settings.CORENLP_THREADS),
    '-quiet',
    'true',
  ]
}
