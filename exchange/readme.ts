/** The text that lies beside the files of a format: what they hold, and what this export counted and left out. */
export async function* readme(
  title: string,
  about: readonly string[],
  notes: readonly string[],
): AsyncGenerator<string> {
  yield `${title}\n${'='.repeat(title.length)}\n\n`
  for (const paragraph of about) yield `${paragraph}\n\n`
  yield `This export\n-----------\n\n${notes.map((note) => `- ${note}\n`).join('')}`
}
