import { dateWithin } from '../dates.ts'
import { paragraphsOf } from '../layout.ts'
import { collectParts } from './exported-article.ts'
import type { ExportedParts } from './exported-article.ts'
import { nexisLabels } from './layouts.ts'
import type { ExportField } from './layouts.ts'

type Part = readonly [ExportField, string]

/** "LENGTH: 523 words", "Load-Date: August 13, 2025" */
const labelled = /^([A-Z][A-Za-z_-]{2,20}):\s*(.*)$/su
const editionLine = /\bedition\b|^(?:final|late|early|first|second|correction appended)\b/iu
const copyright = /^(?:copyright|©|\(c\)|all rights reserved)/iu
const dated = /^(?:\p{L}+day,?\s+)?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\b/u

/**
 * The parts of an article that Nexis exported. Older exports begin with the outlet, then date and title; newer ones with the
 * title, then outlet and date, and a line `Body` before the text.
 */
export function nexisParts(text: string): ExportedParts {
  const paragraphs = paragraphsOf(text)
  const labels = paragraphs.map(labelOf)
  const bodyLine = paragraphs.findIndex((paragraph) => /^body:?$/iu.test(paragraph))
  const firstLabel = labels.findIndex((label) => label !== null)
  const found: Part[] = unlabelled(paragraphs.slice(0, headLength(firstLabel, bodyLine, paragraphs.length)))
  const start = bodyLine === -1 ? headEnd(labels, firstLabel, hasTitle(found)) : bodyLine + 1
  const end = trailerOf(labels, start, (index) =>
    /^(?:classification|notes|graphic)$/iu.test(paragraphs[index] ?? ''),
  )
  for (const label of labels.slice(0, start)) if (label !== null) found.push([label.field, label.value])
  const body = paragraphs.slice(start, end).filter((line) => !copyright.test(line))
  // A title without a label stands between the labels of older exports.
  if (!hasTitle(found)) {
    const loose = paragraphs.slice(0, start).find((_, index) => index > firstLabel && labels[index] === null)
    if (loose !== undefined && !/^body:?$/iu.test(loose)) found.push(['title', loose])
  }
  return collectParts([...found, ['body', body.join('\n\n')]])
}

const hasTitle = (found: readonly Part[]): boolean =>
  found.some(([field, value]) => field === 'title' && value !== '')

/** Where the labels end that stand before the body: at the first paragraph without one, but for a title among them. */
function headEnd(labels: readonly (Label | null)[], firstLabel: number, titled: boolean): number {
  if (firstLabel === -1) return 0
  let end = firstLabel
  // "Title: he has none." below a title, and a label for the second time, are words of the text.
  const isOfHead = (index: number): boolean => {
    const label = labels[index]
    if (label === undefined || label === null || label.ends) return false
    const isKnown = labels.slice(firstLabel, index).some((other) => other?.name === label.name)
    return !isKnown && !(titled && label.field === 'title')
  }
  const run = (): void => {
    while (isOfHead(end)) end += 1
  }
  run()
  const isTitled = titled || labels.slice(0, end).some((label) => label?.field === 'title')
  if (!isTitled && end < labels.length && isOfHead(end + 1)) {
    end += 1
    run()
  }
  return end
}

/** Where the body ends: the labels around `Load-Date`. "Country: Lania" within the text is no label. */
function trailerOf(
  labels: readonly (Label | null)[],
  start: number,
  isHeading: (index: number) => boolean,
): number {
  const ends = (index: number): boolean => index >= start && labels[index]?.ends === true
  let end = labels.findLastIndex((label, index) => ends(index) && label?.name === 'LOAD-DATE')
  // Without it only labels with nothing behind them are no part of the text.
  if (end === -1) end = labels.length
  const last = end
  while (ends(end - 1)) end -= 1
  // "Classification" on a line of its own begins the trailer for sure.
  const heading = labels.findIndex((_, index) => index >= end - 1 && index < last && isHeading(index))
  return heading === -1 ? end : heading
}

function headLength(firstLabel: number, bodyLine: number, all: number): number {
  if (firstLabel !== -1) return firstLabel
  return bodyLine === -1 ? all : bodyLine
}

type Label = { name: string; field: ExportField; value: string; ends: boolean }

function labelOf(paragraph: string): Label | null {
  const [, name = '', value = ''] = labelled.exec(paragraph) ?? []
  const known = nexisLabels[name.toUpperCase()]
  return known === undefined
    ? null
    : { name: name.toUpperCase(), field: known.field, value, ends: known.ends === true }
}

/** Outlet, date and title, which no label tells. */
function unlabelled(head: readonly string[]): Part[] {
  const lines = head.filter((line) => !copyright.test(line))
  const date = lines.findIndex((line) => line.length < 80 && dated.test(line) && dateWithin(line) !== null)
  if (date === -1) return lines[0] === undefined ? [] : [['title', lines[0]]]
  const outletFirst = date === 1 || date === 0
  const outlet = lines[date - 1] ?? ''
  const titles = outletFirst
    ? lines.slice(date + 1).filter((line) => !editionLine.test(line))
    : lines.slice(0, date - 1)
  return [
    ['outlet', outlet],
    ['publishedAt', lines[date] ?? ''],
    ['title', titles[0] ?? ''],
  ]
}
