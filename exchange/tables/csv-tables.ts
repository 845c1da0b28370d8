import { z } from 'zod'
import type { ExportFormat } from '../format.ts'
import { readActors } from '../rows/event-rows.ts'

/** The tables as comma-separated values. */
export const csvTables: ExportFormat = {
  name: 'csv',
  description: 'tables as comma-separated values, with a codebook',
  options: [],
  prepare: (read) => {
    read(z.object({}))
    return async (source, folder) => {
      const lines = async function* lines() {
        yield 'id,name\r\n'
        for await (const actor of readActors(source)) yield `${actor.id},"${actor.name}"\r\n`
      }
      await folder.write('actors.csv', lines())
      return []
    }
  },
}
