import type { Settings } from '../../model/settings.ts'
import { catalog } from '../catalog.ts'
import { startProcess } from '../engine-process.ts'
import type { Engine } from '../engine.ts'
import { fetchedFolders } from '../fetched.ts'
import { logFile } from '../log-files.ts'
import { ownerArgument } from '../owner.ts'
import { becomesFree, freePort } from '../ports.ts'
import { makePrivateFolder, writePrivateFile } from '../private-file.ts'
import { ensurePassword } from '../secrets.ts'
import type { CoreNlpPorts } from '../state.ts'
import { coreNlpArguments, coreNlpFolders, coreNlpPropertiesFile } from './configuration.ts'
import { isCoreNlpReady } from './contact.ts'

/** The address of an embedded CoreNLP. */
export function coreNlpUrl(ports: CoreNlpPorts): string {
  return `http://127.0.0.1:${ports.annotate}/`
}

/**
 * The embedded CoreNLP. It comes back on the ports it had, so that the addresses in leases stay good; only when another
 * program has taken one of them does it move.
 */
export function coreNlpEngine(
  settings: Settings,
  java: () => Promise<string>,
  ports: { read: () => CoreNlpPorts | null; write: (ports: CoreNlpPorts) => void },
): Engine {
  const owner = ownerArgument(settings, 'corenlp')
  const log = logFile(settings, 'corenlp')
  return {
    name: 'corenlp',
    title: catalog.corenlp.title,
    owner,
    logFile: log,
    isReachable: () => ports.read() !== null,
    start: async () => {
      const chosen = await settlePorts(ports.read())
      ports.write(chosen)
      const folders = coreNlpFolders(settings)
      makePrivateFolder(folders.home)
      writePrivateFile(folders.properties, coreNlpPropertiesFile(ensurePassword(settings, 'corenlp')))
      return startProcess(
        await java(),
        coreNlpArguments(settings, fetchedFolders(settings, 'corenlp'), chosen, owner),
        { folder: folders.home, logFile: log },
      )
    },
    readiness: async () => {
      const known = ports.read()
      return known !== null && (await isCoreNlpReady(known.status)) ? { kind: 'ready' } : { kind: 'not-yet' }
    },
  }
}

async function settlePorts(known: CoreNlpPorts | null): Promise<CoreNlpPorts> {
  if (known !== null && (await becomesFree(known.annotate)) && (await becomesFree(known.status))) return known
  const annotate = await freePort()
  return { annotate, status: await freePort([annotate]) }
}
