/** The media types of what is read and kept, each with the end of name under which it is saved. */
export const fileTypes = {
  'text/plain': '.txt',
  'application/rtf': '.rtf',
  'text/markdown': '.md',
  'text/html': '.html',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'message/rfc822': '.eml',
  'application/pdf': '.pdf',
  'multipart/related': '.mhtml',
} as const
