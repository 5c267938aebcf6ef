/** How a column is declared: one declaration makes the row type, the CSV header, the data package and the docs. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time';

export interface Column<T extends ColumnType = ColumnType, N extends boolean = boolean> {
  readonly type: T;
  /** "words", "minutes", "share (0–1)"; null where the column counts nothing. */
  readonly unit: string | null;
  readonly description: string;
  /** May be empty: unknown, or not applicable. */
  readonly nullable: N;
}

export type Columns = Readonly<Record<string, Column>>;

type Plain<T extends ColumnType> = T extends 'integer' | 'number'
  ? number
  : T extends 'boolean'
    ? boolean
    : string;
type Cell<C extends Column> = true extends C['nullable'] ? Plain<C['type']> | null : Plain<C['type']>;

/** The row type that a set of column declarations describes. */
export type Row<C extends Columns> = { readonly [K in keyof C]: Cell<C[K]> };

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: C;
  /** Columns that together identify a row. */
  readonly key: readonly string[];
}
