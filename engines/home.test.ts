import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../model/settings.ts'
import { makeHome } from './home.ts'

const settingsIn = (home: string) => readSettings({ DRAMATIS_HOME: home })

it('makes a home and leaves it empty', () => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  const home = join(folder, 'deep', 'home')
  makeHome(settingsIn(home))
  makeHome(settingsIn(home))
  expect(readdirSync(home)).toEqual([])
  rmSync(folder, { recursive: true })
})

it('says that a file is no home', () => {
  expect(() => makeHome(settingsIn(import.meta.filename))).toThrow(
    /^DRAMATIS_HOME \S+home\.test\.ts cannot be made \(EEXIST.*\)\.$/u,
  )
})

it('says that nothing can be written into a home', () => {
  // Where there is no /proc it cannot be made.
  expect(() => makeHome(settingsIn('/proc'))).toThrow(
    /^DRAMATIS_HOME \/proc cannot be (?:written|made) \(.*\)\.$/u,
  )
})
