import { messageOf } from '../../model/failure.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EFBIG: 'a file would be larger than may be written there',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** Why the disk refused, in words; null for an error that is none of the disk's. */
export function diskReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? messageOf(error)
}
