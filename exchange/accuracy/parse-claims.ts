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

/**
 * The judgements of sheets of claims. A row in which nothing is answered is not filled in yet; of one that is filled in half, what
 * is answered counts, and so it does beside a cell that cannot be read.
 */
export function parseClaims(rows: readonly SheetRow[]): Codings<ClaimCoding> {
  const once = codedOnce(rows, isAnswered, { several: false })
  const { repeated } = once
  const found: Codings<ClaimCoding> = { codings: [], empty: 0, half: 0, leftOut: 0, bad: [], repeated }
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
    if (Object.keys(answers).length === 0) {
      if (unreadable) found.leftOut += 1
      else found.empty += 1
      continue
    }
    const coding = { item: row.cell('item').text, coder: row.cell('coder').text, verdicts: answers }
    if (isHalf(coding)) found.half += 1
    found.codings.push(coding)
  }
  return found
}

/** Whether parts are not answered; where there is no event, nothing else is asked. */
export function isHalf({ verdicts: given }: Pick<ClaimCoding, 'verdicts'>): boolean {
  return given.event !== 'n' && judgedFields.some((field) => given[field] === undefined)
}

function isAnswered(row: SheetRow): boolean {
  return judgedFields.some((field) => row.cell(answerColumn(field)).text !== '')
}
