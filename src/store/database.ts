/** What a column holds; lists and objects travel as JSON text. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, unknown>>;

/** SQL with `?` for values, in the words that SQLite and PostgreSQL share. */
export interface Statements {
  query(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
}

/** One engine behind one door. */
export interface Database extends Statements {
  readonly kind: 'sqlite' | 'postgres';
  /** All of it or nothing; the writes of others wait or come before. */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a column of JSON holds: one engine gives text, the other values. */
export function jsonIn<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
