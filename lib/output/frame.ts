/*
 * The part of danfojs's DataFrame and Series that tables need, in types of our own: danfojs is optional, and whoever
 * does without it must still be able to compile against memcon. What is not here can be had by
 * `frame as import('danfojs-node').DataFrame`.
 */

export type FrameCell = string | number | boolean | null;

interface InPlace {
  /** Change this one rather than a copy; false unless told. */
  readonly inplace?: boolean;
}

type Operand = Series | FrameCell | readonly FrameCell[];

/** A column. Arithmetic and comparison go cell by cell. */
export interface Series {
  readonly values: readonly FrameCell[];
  readonly index: readonly (string | number)[];
  readonly dtypes: readonly string[];
  readonly shape: readonly number[];
  add(other: Operand, options?: InPlace): Series;
  sub(other: Operand, options?: InPlace): Series;
  mul(other: Operand, options?: InPlace): Series;
  div(other: Operand, options?: InPlace): Series;
  round(decimals?: number, options?: InPlace): Series;
  eq(other: Operand): Series;
  ne(other: Operand): Series;
  lt(other: Operand): Series;
  le(other: Operand): Series;
  gt(other: Operand): Series;
  ge(other: Operand): Series;
  and(other: Operand): Series;
  or(other: Operand): Series;
  sum(): number;
  mean(): number;
  median(): number;
  min(): number;
  max(): number;
  unique(): Series;
  valueCounts(): Series;
}

/** Rows grouped by columns. */
export interface GroupedFrame {
  col(columns: readonly string[]): GroupedFrame;
  sum(): DataFrame;
  mean(): DataFrame;
  count(): DataFrame;
  min(): DataFrame;
  max(): DataFrame;
}

interface Pick {
  readonly columns?: readonly string[];
  readonly rows?: Series | readonly FrameCell[];
}

interface Frame {
  readonly columns: readonly string[];
  readonly dtypes: readonly string[];
  readonly index: readonly (string | number)[];
  /** Rows and columns. */
  readonly shape: readonly number[];
  /** The cells, row by row. */
  readonly values: readonly (readonly FrameCell[])[];
  column(name: string): Series;
  addColumn(
    name: string,
    values: Series | readonly FrameCell[],
    options?: InPlace & { readonly atIndex?: number | string },
  ): DataFrame;
  sortValues(column: string, options?: InPlace & { readonly ascending?: boolean }): DataFrame;
  query(condition: Series | readonly boolean[], options?: InPlace): DataFrame;
  loc(pick: Pick): DataFrame;
  head(rows?: number): DataFrame;
  tail(rows?: number): DataFrame;
  drop(options: InPlace & { readonly columns: string | readonly string[] }): DataFrame;
  rename(names: Readonly<Record<string, string>>, options?: InPlace): DataFrame;
  groupby(columns: readonly string[]): GroupedFrame;
  sum(options?: { readonly axis?: 0 | 1 }): Series;
  mean(options?: { readonly axis?: 0 | 1 }): Series;
  describe(): DataFrame;
  print(): void;
}

/** A danfojs DataFrame: its members, and its columns by name. */
export type DataFrame = Frame & { readonly [column: string]: Series };
