import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const outlets = ['Lanian Post', 'Vostrian Herald', 'Harbour Wire']
const deeds = ['met', 'praised', 'condemned', 'threatened', 'thanked', 'accused']

/**
 * Short invented reports about the same three people and two countries, as JSONL files in a folder: many articles at little
 * cost of parsing, and all of them about the same actors.
 */
export async function writeShortNews(folder: string, files: number, articlesPerFile: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let file = 0; file < files; file += 1) {
    const lines = Array.from({ length: articlesPerFile }, (_, index) => {
      const number = file * articlesPerFile + index
      const deed = (offset: number) => deeds[(number + offset) % deeds.length] ?? 'met'
      const text = [
        `Lanian President Anu Tamm ${deed(0)} Vostrian Foreign Minister Marko Ilves on ${1 + (number % 9)} March 2025.`,
        `Ilves ${deed(1)} Chile, Piret Kask said.`,
        `Peru ${deed(2)} Anu Tamm in report ${number}.`,
      ].join(' ')
      const outlet = outlets[number % outlets.length]
      return JSON.stringify({ text, outlet, publishedAt: '2025-03-12' })
    })
    await writeFile(join(folder, `news-${file}.jsonl`), `${lines.join('\n')}\n`)
  }
}
