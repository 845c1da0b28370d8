import { asCsvZip } from './csv.ts'
import type { ExportGraph } from './exportGraph.ts'
import { asGexf } from './gexf.ts'
import { asGraphml } from './graphml.ts'
import { asJson } from './json.ts'

export type FileFormat = {
  name: string
  /** What it is good for, in a few words. */
  purpose: string
  extension: string
  mediaType: string
  write: (graph: ExportGraph) => string | Uint8Array<ArrayBuffer>
}

/** The formats that hold the data of a graph, whichever graph it is. */
export const fileFormats: readonly FileFormat[] = [
  {
    name: 'GEXF',
    purpose: 'for Gephi, with dates',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    write: asGexf,
  },
  {
    name: 'GraphML',
    purpose: 'for yEd, Cytoscape, NetworkX',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    write: asGraphml,
  },
  {
    name: 'CSV',
    purpose: 'two tables in a zip file',
    extension: 'csv.zip',
    mediaType: 'application/zip',
    write: asCsvZip,
  },
  { name: 'JSON', purpose: 'for programs', extension: 'json', mediaType: 'application/json', write: asJson },
]
