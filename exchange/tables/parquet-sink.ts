import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { OutputFolder } from '../folder/output-folder.ts'
import { pushFile } from '../folder/pushed-file.ts'
import type { TableSink } from './sink.ts'
import type { Cell, ColumnDescription, ColumnType, TableDescription } from './table.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const rowsInGroup = 20_000
const charactersInGroup = 32_000_000

/**
 * Writes a table as `NAME.parquet`, a row group at a time: dates as DATE, lists as LIST of strings, the rest as its plain
 * type; what cannot be empty is required. Nothing in it depends on when it is written.
 */
export function parquetSink(folder: OutputFolder, table: TableDescription): TableSink {
  const file = pushFile(folder, `${table.name}.parquet`)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table),
    createdBy: 'dramatis',
  })
  const pushBytes = async (): Promise<void> => {
    await file.push(bytes.getBytes().slice())
    bytes.index = 0
  }
  let rows: (readonly Cell[])[] = []
  let characters = 0
  const flush = async (): Promise<void> => {
    const group = rows
    rows = []
    characters = 0
    if (group.length === 0) return
    await writer.write({
      columnData: table.columns.map(({ name, type }, index) => ({
        name,
        data: group.map((cells) => parquetValue(type, cells[index] ?? null)),
      })),
      rowGroupSize: group.length,
    })
    await pushBytes()
  }
  return {
    add: (cells) => {
      rows.push(cells)
      for (const cell of cells) if (typeof cell === 'string') characters += cell.length
      return rows.length < rowsInGroup && characters < charactersInGroup ? undefined : flush()
    },
    end: async () => {
      await flush()
      await writer.finish()
      await pushBytes()
      await file.end()
    },
  }
}

function parquetValue(type: ColumnType, cell: Cell): Cell | Date {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
}

/** The schema of a table: a root and its columns. */
export function parquetSchema(table: TableDescription): SchemaElement[] {
  return [{ name: 'schema', num_children: table.columns.length }, ...table.columns.flatMap(elementsOf)]
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const
const plain = {
  string: text,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
} as const satisfies Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>

function elementsOf({ name, type, nullable }: ColumnDescription): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...plain[type] }]
  return [
    {
      name,
      repetition_type: 'REQUIRED',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ]
}
