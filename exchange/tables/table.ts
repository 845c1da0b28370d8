import type { ValueListName } from './value-lists.ts'

/** A value in a table; a list is a set of texts, or texts in an order that its column tells. */
export type Cell = string | number | boolean | null | readonly string[]

/** How a column is written: whole numbers have 32 bits, dates are ISO days. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

/** What a column is, whichever the format: headers, schemas, codebook and cells are made from it. */
export type ColumnDescription = {
  readonly name: string
  readonly type: ColumnType
  readonly meaning: string
  /** Whether it is empty where something is not known or does not apply. Lists are empty instead. */
  readonly nullable: boolean
  readonly unit?: 'UTF-16 code units' | 'code points' | 'degrees' | 'persons'
  /** The list that its values, or those of its lists, are taken from. */
  readonly values?: ValueListName
}

/** Columns that point at the key of another table. */
export type Reference = {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

export type TableDescription = {
  readonly name: string
  /** What one row is. */
  readonly meaning: string
  /** Columns that no two rows share; none where a row may lack one of them. */
  readonly key: readonly string[]
  readonly references: readonly Reference[]
  readonly columns: readonly ColumnDescription[]
}

export type Column<Row> = ColumnDescription & { readonly read: (row: Row) => Cell }
export type Table<Row> = Omit<TableDescription, 'columns'> & { readonly columns: readonly Column<Row>[] }

/** The cells of a row in the order of the columns. */
export function cellsOf<Row>(table: Table<Row>, row: Row): Cell[] {
  return table.columns.map((column) => column.read(row))
}

type More = Partial<Pick<ColumnDescription, 'unit' | 'values'>>

type Maker<Row, Value extends Cell> = (
  name: string,
  meaning: string,
  read: (row: Row) => Value,
  more?: More,
) => Column<Row>

/** What makes the columns of a table of such rows. */
export type ColumnMakers<Row> = {
  readonly text: Maker<Row, string>
  readonly textOrNone: Maker<Row, string | null>
  readonly whole: Maker<Row, number>
  readonly wholeOrNone: Maker<Row, number | null>
  readonly decimal: Maker<Row, number>
  readonly decimalOrNone: Maker<Row, number | null>
  readonly flag: Maker<Row, boolean>
  readonly flagOrNone: Maker<Row, boolean | null>
  readonly dateOrNone: Maker<Row, string | null>
  readonly list: Maker<Row, readonly string[]>
}

const make =
  <Row>(type: ColumnType, nullable: boolean): Maker<Row, Cell> =>
  (name, meaning, read, more = {}) => ({ name, type, meaning, nullable, ...more, read })

/** Makes the columns of a table; those that end in `OrNone` may be empty. */
export function columnsOf<Row>(): ColumnMakers<Row> {
  return {
    text: make('string', false),
    textOrNone: make('string', true),
    whole: make('integer', false),
    wholeOrNone: make('integer', true),
    decimal: make('number', false),
    decimalOrNone: make('number', true),
    flag: make('boolean', false),
    flagOrNone: make('boolean', true),
    dateOrNone: make('date', true),
    list: make('list', false),
  }
}

/** A reference whose column bears the name of the key it points at. */
export function points(column: string, table: string, to = column): Reference {
  return { columns: [column], table, to: [to] }
}
