import type { WrittenFile } from '../folder/output-folder.ts'
import type { ColumnDescription, TableDescription } from './table.ts'
import { valueLists } from './value-lists.ts'
import type { RowCounts } from './write-tables.ts'

/** The files of the tables: how a table's file is named, and what kind of file it is. */
export type TableFiles = { readonly extension: 'csv' | 'parquet'; readonly mediatype: string }
export const csvFiles: TableFiles = { extension: 'csv', mediatype: 'text/csv' }
export const parquetFiles: TableFiles = {
  extension: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
}

/**
 * `datapackage.json` as the Data Package standard, version 2, has it (datapackage.org): each table with its columns, keys and
 * references, size, hash and number of rows. No moment stands in it: equal tables have equal descriptions.
 */
export function dataPackage(of: {
  tables: readonly TableDescription[]
  files: TableFiles
  written: readonly WrittenFile[]
  counts: RowCounts
  version: string
}): string {
  const written = new Map(of.written.map((file) => [file.name, file]))
  const resources = of.tables.map((table) => {
    const path = `${table.name}.${of.files.extension}`
    const file = written.get(path)
    return {
      name: table.name,
      type: 'table',
      path,
      description: table.meaning,
      format: of.files.extension,
      mediatype: of.files.mediatype,
      ...(of.files.extension === 'csv'
        ? {
            encoding: 'utf-8',
            dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
          }
        : {}),
      bytes: file?.bytes ?? 0,
      hash: `sha256:${file?.sha256 ?? ''}`,
      rows: of.counts[table.name] ?? 0,
      schema: schemaOf(table),
    }
  })
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dramatis-tables',
    title: 'Actors, claims and events in the news, as coded by Dramatis',
    description: 'CODEBOOK.md tells what every column means and how the counts arise.',
    dramatis: of.version,
    resources,
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function schemaOf(table: TableDescription) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
    ...(table.references.length === 0
      ? {}
      : {
          foreignKeys: table.references.map(({ columns, table: resource, to }) => ({
            fields: columns,
            reference: { resource, fields: to },
          })),
        }),
  }
}

function fieldOf({ name, type, meaning, nullable, unit, values }: ColumnDescription) {
  const allowed = values === undefined ? null : Object.keys(valueLists[values])
  const constraints = {
    ...(nullable || type === 'list' ? {} : { required: true }),
    ...(allowed === null || type === 'list'
      ? {}
      : { enum: type === 'integer' ? allowed.map(Number) : allowed }),
  }
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    description: unit === undefined ? meaning : `${meaning} (${unit})`,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}
