import busboy from 'busboy'
import type { Busboy } from 'busboy'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request } from 'express'
import { kindOf, readableKinds } from '../../ingest/index.ts'
import { uploadLimits } from '../../model/api/jobs.ts'
import { ApiProblem } from '../problems/problem.ts'
import { fileName } from './file-name.ts'
import { tellingFullDisk } from './job-folder.ts'

/** The names under which the files of a form were kept, and its other fields. */
export type Received = { files: string[]; fields: Record<string, string> }

/** Keeps the files of a form (`multipart/form-data`) in a folder while they come. Throws a problem that names what is wrong. */
export function receiveFiles(request: Request, folder: string): Promise<Received> {
  const form = openForm(request)
  const { promise, resolve, reject } = Promise.withResolvers<Received>()
  const received: Received = { files: [], fields: {} }
  const writing: Promise<void>[] = []
  const give = (error: unknown): void => {
    // What still comes is let go, so that whoever sends it hears the answer.
    request.unpipe(form)
    request.resume()
    form.destroy()
    reject(error)
  }
  form.on('file', (_field, stream, { filename }) => {
    const name = fileName(filename ?? '', received.files)
    if (kindOf(name) === null) {
      stream.resume()
      give(new ApiProblem('bad-request', `"${name}" is of no kind that is read: ${readableKinds} are.`))
      return
    }
    received.files.push(name)
    writing.push(keep(stream, join(folder, name), name).catch(give))
  })
  form.on('field', (name, value) => {
    received.fields[name] = value
  })
  form.on('filesLimit', () => give(tooLarge(`No more than ${uploadLimits.files} files at once, please.`)))
  form.on('fieldsLimit', () => give(new ApiProblem('bad-request', 'The form has too many fields.')))
  form.on('error', (cause) => give(malformed(cause)))
  request.once('aborted', () => give(new ApiProblem('bad-request', 'The form was cut off.')))
  form.on('close', () => {
    Promise.all(writing).then(() => resolve(received), give)
  })
  request.pipe(form)
  return promise
}

function openForm(request: Request): Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: uploadLimits.files,
        fileSize: uploadLimits.bytes,
        fields: 10,
        fieldSize: 1000,
      },
    })
  } catch (cause) {
    throw malformed(cause)
  }
}

async function keep(stream: Readable & { truncated?: boolean }, path: string, name: string): Promise<void> {
  await tellingFullDisk(() => pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 })))
  if (stream.truncated === true) throw tooLarge(`"${name}" is larger than ${uploadLimits.bytes} bytes.`)
}

const tooLarge = (sentence: string): ApiProblem => new ApiProblem('too-large', sentence)
const malformed = (cause: unknown): ApiProblem =>
  new ApiProblem('bad-request', 'The form is malformed.', { cause })
