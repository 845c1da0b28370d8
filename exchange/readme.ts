/** The text that lies beside the files of a format: what they hold, and what this export counted and left out. */
export function readme(title: string, about: readonly string[], notes: readonly string[]): string {
  const paragraphs = [`${title}\n${'='.repeat(title.length)}`, ...about]
  const noted = notes.map((note) => `- ${note}\n`).join('')
  return `${paragraphs.map((paragraph) => `${paragraph}\n\n`).join('')}This export\n-----------\n\n${noted}`
}
