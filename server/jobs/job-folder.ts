import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ApiProblem } from '../problems/problem.ts'

/** What `dramatis ingest` is to be given; `inputs` are names of files in `input/`, or web addresses. */
const Work = z.object({
  inputs: z.array(z.string()).min(1),
  collection: z.string(),
  published: z.string().nullable(),
  feed: z
    .object({ newest: z.int().optional(), items: z.array(z.string()).optional() })
    .nullable()
    .default(null),
})
export type Work = z.infer<typeof Work>

/** The folders in which jobs keep what they are to read, one each; only the owner of the home may look into them. */
export type JobFolders = {
  /** Makes the folder of a job, and answers where its files go. */
  make: (id: string) => Promise<string>
  /** Writes down what is to be done: from then on it is done, whatever happens to this process. */
  seal: (id: string, work: Work) => Promise<void>
  /** Null where the job's folder is not here, or was never sealed. */
  read: (id: string) => Promise<Work | null>
  inputs: (id: string) => string
  remove: (id: string) => Promise<void>
  list: () => Promise<string[]>
}

/** The folders below `DRAMATIS_HOME/jobs`. */
export function jobFolders(home: string): JobFolders {
  const folder = (id: string): string => join(home, id)
  const inputs = (id: string): string => join(folder(id), 'input')
  const sealOf = (id: string): string => join(folder(id), 'work.json')
  return {
    inputs,
    make: (id) =>
      tellingFullDisk(async () => {
        await mkdir(inputs(id), { recursive: true, mode: 0o700 })
        return inputs(id)
      }),
    seal: (id, work) => tellingFullDisk(() => writeFile(sealOf(id), JSON.stringify(work), { mode: 0o600 })),
    read: async (id) => {
      try {
        return Work.parse(JSON.parse(await readFile(sealOf(id), 'utf8')))
      } catch {
        return null
      }
    },
    remove: (id) => rm(folder(id), { recursive: true, force: true }),
    list: () => readdir(home).catch(() => []),
  }
}

const fullDisk = new Set<unknown>(['ENOSPC', 'EDQUOT'])

/** Runs work that writes to the home; a full disk is told as what it is. */
export async function tellingFullDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && fullDisk.has(error.code))
      throw new ApiProblem('disk-full', 'There is no room on the disk of the server to keep this.', {
        cause: error,
      })
    throw error
  }
}
