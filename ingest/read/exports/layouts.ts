/** What a part of an exported article tells. */
export type ExportField =
  | 'title'
  | 'outlet'
  | 'authors'
  | 'publishedAt'
  | 'sourceId'
  | 'words'
  | 'body'
  /** Known, and of no use to us. */
  | 'other'

/** The labels of Nexis and LexisNexis (`LENGTH: 523 words`), in capitals; those after the body end it. */
export const nexisLabels: Readonly<Record<string, { field: ExportField; ends?: true }>> = {
  HEADLINE: { field: 'title' },
  TITLE: { field: 'title' },
  BYLINE: { field: 'authors' },
  AUTHOR: { field: 'authors' },
  LENGTH: { field: 'words' },
  SOURCE: { field: 'outlet' },
  PUBLICATION: { field: 'outlet' },
  DATE: { field: 'publishedAt' },
  SECTION: { field: 'other' },
  DATELINE: { field: 'other' },
  HIGHLIGHT: { field: 'other' },
  SERIES: { field: 'other' },
  BODY: { field: 'body' },
  'LOAD-DATE': { field: 'other', ends: true },
  LANGUAGE: { field: 'other', ends: true },
  GRAPHIC: { field: 'other', ends: true },
  CORRECTION: { field: 'other', ends: true },
  'CORRECTION-DATE': { field: 'other', ends: true },
  'PUBLICATION-TYPE': { field: 'other', ends: true },
  'JOURNAL-CODE': { field: 'other', ends: true },
  'DOCUMENT-TYPE': { field: 'other', ends: true },
  CLASSIFICATION: { field: 'other', ends: true },
  SUBJECT: { field: 'other', ends: true },
  ORGANIZATION: { field: 'other', ends: true },
  COMPANY: { field: 'other', ends: true },
  PERSON: { field: 'other', ends: true },
  CITY: { field: 'other', ends: true },
  STATE: { field: 'other', ends: true },
  COUNTRY: { field: 'other', ends: true },
  GEOGRAPHIC: { field: 'other', ends: true },
  INDUSTRY: { field: 'other', ends: true },
  TICKER: { field: 'other', ends: true },
  ACC_NO: { field: 'other', ends: true },
  NOTES: { field: 'other', ends: true },
  COPYRIGHT: { field: 'other', ends: true },
}

/** The two- and three-letter codes of Factiva. */
export const factivaCodes: Readonly<Record<string, ExportField>> = {
  HD: 'title',
  HL: 'title',
  BY: 'authors',
  WC: 'words',
  PD: 'publishedAt',
  SN: 'outlet',
  LP: 'body',
  TD: 'body',
  AN: 'sourceId',
  ...Object.fromEntries(
    'SE ET SC NGC GC ED PG VOL LA CY CX CLM CR CT RF ART CO TIC IN NS RE IPC IPD PUB DOC CAT CE ATC DLN RST RF'
      .split(' ')
      .map((code) => [code, 'other' as const]),
  ),
}

/** "12 of 50 DOCUMENTS", "Document 12 of 50": an article of LexisNexis begins; "12 of 50" alone is a page. Tells the total. */
export const nexisBeginning =
  /^[ \t]*(?:document[ \t]+\d{1,5} of (\d{1,5})|\d{1,5} of (\d{1,5})[ \t]+documents?)[ \t]*$/gimu
/** What ends an article of Nexis Uni. */
export const nexisEnding = /^[ \t]*end of document[ \t]*$/gimu
/** "Document LCOUR00020250812el8c0001x": what ends an article of Factiva, its accession number. */
export const factivaEnding =
  /^[ \t]*(?:AN[ \t]+)?Document[ \t]+([A-Z][A-Z\d]{1,9}?0{2,}\d{8}e[a-z\d]{6,})[ \t]*$/gmu
