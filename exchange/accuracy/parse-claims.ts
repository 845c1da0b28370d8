import { codedOnce } from './coded-once.ts'
import type { ClaimCoding, Codings, Verdict } from './coding.ts'
import type { SheetRow } from './read-sheet.ts'
import { answerColumn, judgedFields } from './sheet.ts'
import type { JudgedField } from './sheet.ts'

/** What people write for right, wrong and unsure, in small letters. */
const verdicts: Readonly<Record<string, Verdict>> = {
  y: 'y',
  yes: 'y',
  right: 'y',
  correct: 'y',
  true: 'y',
  '1': 'y',
  ja: 'y',
  j: 'y',
  oui: 'y',
  si: 'y',
  n: 'n',
  no: 'n',
  wrong: 'n',
  incorrect: 'n',
  false: 'n',
  '0': 'n',
  nein: 'n',
  non: 'n',
  u: 'u',
  unsure: 'u',
  '?': 'u',
}

/** The judgements of sheets of claims. A row in which nothing is answered is not filled in yet. */
export function parseClaims(rows: readonly SheetRow[]): Codings<ClaimCoding> {
  const found: Codings<ClaimCoding> = { codings: [], empty: 0, half: 0, bad: [] }
  const once = codedOnce(rows, isAnswered, { several: false })
  found.bad.push(...once.bad)
  for (const row of once.rows) {
    const answers: Partial<Record<JudgedField, Verdict>> = {}
    let unreadable = false
    for (const field of judgedFields) {
      const { text, at } = row.cell(answerColumn(field))
      if (text === '') continue
      const verdict = verdicts[text.toLowerCase()]
      if (verdict === undefined) {
        found.bad.push({ at, why: `"${text}" is none of y, n and u` })
        unreadable = true
      } else answers[field] = verdict
    }
    const answered = Object.keys(answers).length
    if (answered === 0) {
      if (!unreadable) found.empty += 1
      continue
    }
    // Where there is no event, nothing else is asked.
    if (answers.event !== 'n' && answered < judgedFields.length) found.half += 1
    found.codings.push({ item: row.cell('item').text, coder: row.cell('coder').text, verdicts: answers })
  }
  return found
}

function isAnswered(row: SheetRow): boolean {
  return judgedFields.some((field) => row.cell(answerColumn(field)).text !== '')
}
