import { zipSync } from 'fflate'

/** A ZIP archive of files; those with a file mode are made as Unix makes them. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array | { content: string; mode: number }>>,
): Buffer {
  const entries = Object.entries(files).map(([name, file]) => {
    if (typeof file === 'string') return [name, Buffer.from(file)] as const
    if (file instanceof Uint8Array) return [name, file] as const
    return [name, [Buffer.from(file.content), { os: 3, attrs: file.mode << 16 }]] as const
  })
  return Buffer.from(zipSync(Object.fromEntries(entries.map(([name, file]) => [name, withAttributes(file)]))))
}

type Packed = Uint8Array | readonly [Uint8Array, { os: number; attrs: number }]
const withAttributes = (file: Packed): Uint8Array | [Uint8Array, { os: number; attrs: number }] =>
  file instanceof Uint8Array ? file : [file[0], file[1]]

const fields = { flags: 8, method: 10, checksum: 16, packed: 20, unpacked: 24 } as const

/** The archive with a number of the last file of that name in its directory written anew. */
export function patched(
  archive: Buffer,
  name: string,
  field: keyof typeof fields,
  value: (now: number) => number,
): Buffer {
  const copy = Buffer.from(archive)
  const at = copy.lastIndexOf(name) - 46 + fields[field]
  const short = field === 'flags' || field === 'method'
  if (short) copy.writeUInt16LE(value(copy.readUInt16LE(at)), at)
  else copy.writeUInt32LE(value(copy.readUInt32LE(at)), at)
  return copy
}

/** The archive with a name in its directory, and before the file, written anew in as many bytes. */
export function renamed(archive: Buffer, name: string, other: Uint8Array): Buffer {
  const copy = Buffer.from(archive)
  for (let at = copy.indexOf(name); at !== -1; at = copy.indexOf(name, at + 1)) copy.set(other, at)
  return copy
}
