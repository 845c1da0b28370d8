import { expect, test } from 'vitest'
import { refuseFormatOptions } from './export-format.ts'

test('an option of some formats is refused where no format is asked for', () => {
  expect(() => refuseFormatOptions({ collection: 'a', force: false })).not.toThrow()
  expect(() => refuseFormatOptions({ projection: 'events' })).toThrow(
    /^--projection needs a --format: .*gexf/u,
  )
})
