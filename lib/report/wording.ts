/** Whole numbers with thousands parted: 12,345. */
export const formatCount = (value: number): string => value.toLocaleString('en-US');

/** A count with its noun: "1 turn", "12 turns". */
export const formatNumber = (value: number, singular: string, plural = `${singular}s`): string =>
  `${formatCount(value)} ${value === 1 ? singular : plural}`;

/** A share of 0 to 1 in per cent; what is not nothing is never written as nothing, nor what is not all as all. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share < 1 && share > 0.99) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date as it is printed in the editions: "October 18, 1962". Anything else is left as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(match?.[2]) - 1];
  return match === null || month === undefined ? date : `${month} ${Number(match[3])}, ${match[1]}`;
}

/** Characters of a name or a topic where it stands beside something else; tables have the whole. */
export const LABEL = 120;

/** The beginning of a passage, cut at a space. */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
