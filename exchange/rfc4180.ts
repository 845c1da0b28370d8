/**
 * How csv-stringify writes CSV by RFC 4180: lines end in CR LF, and a text with either of them alone stands in quotes too, which it
 * would not do by itself: a reader that takes a lone LF for the end of a row loses every column after it.
 */
export const rfc4180 = { record_delimiter: 'windows', quoted_match: /[\r\n]/u } as const
