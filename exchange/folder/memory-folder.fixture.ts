import type { OutputFolder } from './output-folder.ts'

/** A folder whose files are texts in memory, by name. */
export function memoryFolder(): OutputFolder & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    write: async (name, content) => {
      const decoder = new TextDecoder()
      let text = ''
      for await (const chunk of typeof content === 'string' ? [content] : content)
        text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      texts.set(name, text)
      return { name, bytes: text.length, sha256: '' }
    },
    scratch: (name) => name,
    files: () => [...texts].map(([name, text]) => ({ name, bytes: text.length, sha256: '' })),
  }
}
