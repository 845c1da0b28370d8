/** What Maven has said about its downloads so far. Sizes are bytes, as Maven rounds them. */
export type MavenProgress = {
  /** Finished jars, with their sizes. */
  jars: number
  bytes: number
  /** Bytes of the files under way. */
  underWay: number
  /** The jar that was begun last and is not finished. */
  current: string | null
}

/** Before its first line. */
export const mavenBegins: MavenProgress = { jars: 0, bytes: 0, underWay: 0, current: null }

const units: Record<string, number> = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 }

/** Reads one line of Maven's output (3.6 to 3.9 write them alike; a carriage return ends a line too). */
export function readMavenLine(progress: MavenProgress, line: string): MavenProgress {
  const begun = /^Downloading from \S+: (\S+)/u.exec(line)
  if (begun?.[1] !== undefined) {
    const name = fileName(begun[1])
    return name.endsWith('.jar') ? { ...progress, current: name } : progress
  }
  const finished = /^Downloaded from \S+: (\S+) \(([\d.]+) (\w+)/u.exec(line)
  if (finished?.[1] !== undefined) {
    if (!finished[1].endsWith('.jar')) return { ...progress, underWay: 0 }
    return {
      jars: progress.jars + 1,
      bytes: progress.bytes + size(finished[2], finished[3]),
      underWay: 0,
      current: progress.current === fileName(finished[1]) ? null : progress.current,
    }
  }
  if (line.startsWith('Progress (')) {
    const parts = line.slice(line.indexOf(':') + 1).split('|')
    return { ...progress, underWay: parts.reduce((sum, part) => sum + partSize(part), 0) }
  }
  return progress
}

/** `4.1/18 kB`, `18 kB`, or one of them behind a file name: what has come so far. */
function partSize(part: string): number {
  const match = /([\d.]+)(?:\/[\d.]+)? ([kKMG]?B)/u.exec(part)
  return size(match?.[1], match?.[2])
}

function size(amount: string | undefined, unit: string | undefined): number {
  return Math.round(Number(amount ?? 0) * (units[unit ?? 'B'] ?? 1))
}

function fileName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

/**
 * Why Maven gave up, in one sentence for people: no network, a checksum that does not match, or Maven's own last word.
 */
export function explainMavenFailure(output: string): string {
  if (/checksum validation failed|ChecksumFailureException/iu.test(output)) {
    const file = /artifact ([\w.:-]+)/u.exec(output)?.[1]
    return `a downloaded file${file === undefined ? '' : ` (${file})`} does not match its checksum`
  }
  const host = /(?:Unknown host|UnknownHostException:?) ([\w.-]+)|Connect(?:ion)? to ([\w.-]+)/iu.exec(output)
  if (host !== null) {
    return `the package host ${host[1] ?? host[2] ?? ''} cannot be reached; check the network, or set a mirror in ~/.m2/settings.xml`
  }
  const error = output
    .split(/[\r\n]+/u)
    .map((line) => stripColours(line))
    .find((line) => line.startsWith('[ERROR]'))
  return error?.slice('[ERROR]'.length).trim() ?? 'Maven stopped without saying why'
}

function stripColours(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replaceAll(/\u001B\[[\d;]*m/gu, '')
}
