import type { DocumentRow } from '../tables/contracts.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "16 Jan 1959"; a text that is no ISO date stays as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** Thousands parted by commas, whatever the locale. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');

/** "1 turn", "2 turns". */
export const formatNumberOf = (count: number, one: string, more = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`;

/** Whole percent of a share from 0 to 1; "<1%" for what would round to nothing, ">99%" to everything. */
export function formatPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1%';
  return percent === 100 && share < 1 ? '>99%' : `${percent}%`;
}

/** What tells a document apart beneath its identifier: its date, and its subject or a title that says something. */
export function describeDocument({ date, title, subjects }: DocumentRow): string {
  const named = title?.replace(/^\d+\.\s*/, '') ?? '';
  const telling = /^memorandum of (?:a )?conversation$/i.test(named.trim()) ? '' : named;
  const about = subjects || telling;
  return [date === null ? '' : formatDate(date), about].filter((part) => part !== '').join(' · ');
}

export const nameOfSide = (delegation: string | null): string => delegation ?? 'side unknown';

/** Values in order of first appearance. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Rows by document, in their order. */
export function groupByDocument<R extends { readonly document: string }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.document);
    if (group === undefined) groups.set(row.document, [row]);
    else group.push(row);
  }
  return groups;
}
