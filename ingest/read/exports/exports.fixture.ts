/** A LexisNexis export as a text, as it was made before 2020: two articles, the second without a body. */
export const lexisNexis = `
                               1 of 2 DOCUMENTS

                              The Lanian Courier

                            August 12, 2025 Tuesday
                              Late Edition - Final

Ilves meets Tamm in Pelmark

BYLINE: By JAAN KASK and MARI OTS; Foreign Desk

SECTION: Section A; Pg. 1

LENGTH: 23 words

DATELINE: PELMARK

Marko Ilves met Anu Tamm in Pelmark on Monday, the ministry said. They
spoke for two hours.

The talks go on.

LANGUAGE: ENGLISH

LOAD-DATE: August 13, 2025

                     Copyright 2025 The Lanian Courier

                               2 of 2 DOCUMENTS

                              The Lanian Courier

                            August 14, 2025 Thursday

HEADLINE: A stub

LENGTH: 0 words

BODY:

LOAD-DATE: August 14, 2025
`

/** The paragraphs of a Nexis Uni export, with the list of its documents before them. */
export const nexisUni: readonly string[] = [
  'User Name: Kask',
  'Documents (2)',
  '1. Ilves meets Tamm',
  'Client/Matter: -None-',
  'Search Terms: Ilves',
  'Ilves meets Tamm',
  'The Lanian Courier',
  'August 12, 2025 Tuesday 10:15 PM GMT',
  'Copyright 2025 The Lanian Courier All Rights Reserved',
  'Section: NEWS; Pg. 5',
  'Length: 523 words',
  'Byline: Jaan Kask, Foreign Editor',
  'Body',
  'Marko Ilves met Anu Tamm in Pelmark on Monday.',
  'Country: he did not name it.',
  'Classification',
  'Language: ENGLISH',
  'Load-Date: August 13, 2025',
  'End of Document',
  'Second talks fail',
  'Vana Post (Vana)',
  '14 August 2025 Thursday',
  'Length: 20 words',
  'Body',
  'Anu Tamm left Pelmark on Wednesday.',
  'Load-Date: August 15, 2025',
  'End of Document',
]

type Coded = readonly (readonly [code: string, text: string])[]

/** Two articles of a Factiva export with field codes. */
export const factivaCoded: readonly Coded[] = [
  [
    ['SE', 'World'],
    ['HD', 'Ilves meets Tamm'],
    ['BY', 'By Jaan Kask'],
    ['WC', '23 words'],
    ['PD', '12 August 2025'],
    ['ET', '10:15'],
    ['SN', 'The Lanian Courier'],
    ['SC', 'LCOUR'],
    ['LA', 'English'],
    ['CY', '(c) 2025 The Lanian Courier'],
    ['LP', 'Marko Ilves met Anu Tamm in Pelmark on Monday.'],
    ['TD', 'They spoke for two hours.\n\nIN PELMARK they stayed.'],
    ['NS', 'gdip : International Relations'],
    ['AN', 'Document LCOUR00020250812el8c0001x'],
  ],
  [
    ['HD', 'Second talks fail'],
    ['WC', '5 words'],
    ['PD', '14 August 2025'],
    ['SN', 'Vana Post'],
    ['LP', 'Anu Tamm left Pelmark on Wednesday.'],
    ['AN', 'Document VPOST00020250814el8e00002'],
  ],
]

/** The codes each on a line of its own, or before its text. */
export const factivaText = (between: '\n' | '  ' | '\t'): string =>
  `${factivaCoded.map((article) => article.map(([code, text]) => `${code}${between}${text}`).join('\n')).join('\n\n')}\n\nSearch Summary\nText  Ilves\n`

/** The same as a page. */
export const factivaPage = `<html><body>${factivaCoded
  .map(
    (article) =>
      `<div class="article enArticle"><table>${article
        .map(
          ([code, text]) =>
            `<tr><td><b>${code}</b>&nbsp;</td><td>${text
              .split('\n\n')
              .map((paragraph) => `<p class="articleParagraph">${paragraph}</p>`)
              .join('')}</td></tr>`,
        )
        .join('')}</table></div>`,
  )
  .join('<br>')}</body></html>`

/** A Factiva export without codes. */
export const factivaPlain = `Ilves meets Tamm in Pelmark

Jaan Kask
23 words
12 August 2025
10:15
The Lanian Courier
LCOUR
English
(c) 2025 The Lanian Courier

Marko Ilves met Anu Tamm in Pelmark on Monday.

They spoke for two hours.

Document LCOUR00020250812el8c0001x
`

/** Paragraphs as an RTF document. */
export const rtf = (paragraphs: readonly string[]): string =>
  `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Export}}\n${paragraphs
    .map(
      (text) =>
        `\\pard ${text
          .replaceAll(/[\\{}]/gu, String.raw`\$&`)
          .replaceAll('\n', '\\line ')
          .replaceAll('\t', '\\tab ')}\\par`,
    )
    .join('\n')}}`
