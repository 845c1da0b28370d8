import { wordSet } from './phrases.ts'

/** Names of days and months. */
export const calendarNames = wordSet(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
  august, september, october, november, december
`)
