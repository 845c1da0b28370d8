import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTheme } from '../../../app/theme.ts'
import { palettes } from '../../../graph/style/palette.ts'
import { Button } from '../../../ui/Button.tsx'
import { download, fileName } from '../../export/download.ts'
import { fileFormats } from '../../export/fileFormats.ts'
import type { FileFormat } from '../../export/fileFormats.ts'
import { asPng } from '../../export/picture/canvas.ts'
import { asSvg } from '../../export/picture/svg.ts'
import { useProvenance } from '../../export/useProvenance.ts'
import { attempt } from '../../explore/useExplore.tsx'
import type { ResultNode, ResultRelationship } from './cell.ts'
import { resultLayoutQuery } from './ResultDrawing.tsx'
import { graphOfResult } from './resultFiles.ts'
import type { DrawnGraph } from './resultGraph.ts'
import { pictureOfResult } from './resultPicture.ts'

const title = 'Result of a Cypher query'
/** The rows have buttons of their own for these. */
const graphFormats = fileFormats.filter(({ extension }) => extension === 'gexf' || extension === 'graphml')

/** Takes the graph of a result along: data for other programs, pictures for a page. */
export function GraphFiles({
  nodes,
  relationships,
  drawn,
  statement,
}: {
  nodes: readonly ResultNode[]
  relationships: readonly ResultRelationship[]
  drawn: DrawnGraph
  /** What was asked, in words for the file. */
  statement: string
}) {
  const queries = useQueryClient()
  const { theme } = useTheme()
  const { generator, hasSamples, isReady } = useProvenance()

  const saveData = ({ extension, mediaType, write }: FileFormat): string => {
    const exportedAt = new Date().toISOString()
    const graph = graphOfResult(nodes, relationships, {
      title,
      generator,
      exportedAt,
      filters: [statement],
      address: location.href,
      hasSamples,
    })
    download(fileName(title, exportedAt, extension), new Blob([write(graph)], { type: mediaType }))
    const left = relationships.length - graph.edges.length
    return `${graph.nodes.length} nodes and ${graph.edges.length} relationships are saved${left === 0 ? '.' : `; ${left} whose ends are not in the rows are left out.`}`
  }
  const savePicture = async (extension: 'svg' | 'png'): Promise<string> => {
    const exportedAt = new Date().toISOString()
    const places = await queries.fetchQuery(resultLayoutQuery(drawn))
    const lines = [
      `${drawn.nodes.length} of ${nodes.length} nodes, ${exportedAt.slice(0, 10)}, ${generator}${hasSamples ? ', with invented sample reports' : ''}`,
    ]
    const picture = pictureOfResult(drawn, places, { title, lines }, palettes[theme])
    const content =
      extension === 'png'
        ? await asPng(picture)
        : new Blob([asSvg(picture)], { type: 'image/svg+xml;charset=utf-8' })
    const name = fileName(title, exportedAt, extension)
    download(name, content)
    return `${name} is saved.`
  }
  return (
    <div className="ml-auto flex flex-wrap gap-1.5">
      {graphFormats.map((format) => (
        <Button
          key={format.extension}
          disabled={!isReady}
          title={isReady ? format.purpose : 'Asking the server which version it is'}
          onClick={() => attempt(Promise.resolve(saveData(format)))}
        >
          <Download size={14} aria-hidden="true" /> {format.name}
        </Button>
      ))}
      {(['svg', 'png'] as const).map((extension) => (
        <Button key={extension} title="The drawing below" onClick={() => attempt(savePicture(extension))}>
          <Download size={14} aria-hidden="true" /> {extension.toUpperCase()}
        </Button>
      ))}
    </div>
  )
}
