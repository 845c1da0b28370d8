const names: Readonly<Record<string, string>> = {
  'text/plain': 'text file',
  'application/rtf': 'RTF document',
  'text/markdown': 'Markdown file',
  'text/html': 'web page',
  'application/json': 'JSON file',
  'application/x-ndjson': 'JSON lines',
  'text/csv': 'table',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'message/rfc822': 'e-mail',
  'application/pdf': 'PDF',
  'multipart/related': 'saved page',
}

/** What a file is in words, by its media type. */
export function originalName(type: string): string {
  return names[type] ?? 'file'
}
