import { distinct, formatDate, formatPercent, groupByDocument, nameOfSide } from '../charts/naming.js';
import type { Analysis } from '../model.js';
import { citeDocument } from '../report/cite.js';
import { formatNumber } from '../report/wording.js';
import type { DelegationRow, DocumentRow, RebuttalRow, Tables, TopicRow } from '../tables/contracts.js';

/** A text of the documents inside Markdown: letters that Markdown would read as its own are shown as they are. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&$]/g, (each) => `\\${each}`);

const bullets = (lines: readonly string[], none: string): string =>
  lines.length === 0 ? none : lines.map((line) => `- ${line}`).join('\n');

/** The documents as a list of citations, the series in italics; Markdown. */
export const describeDocuments = (analyses: readonly Analysis[]): string =>
  bullets(
    analyses.map(({ memorandum }) =>
      escapeMarkdown(citeDocument(memorandum)).replace(/^Foreign Relations of the United States/, '*$&*'),
    ),
    'There are no documents.',
  );

const nameOf = ({ document, date }: DocumentRow): string =>
  `**${escapeMarkdown(document)}**${date === null ? '' : ` (${formatDate(date)})`}`;

const sideOf = (delegation: string | null): string => escapeMarkdown(nameOfSide(delegation));

const byWords = (rows: readonly DelegationRow[]): readonly DelegationRow[] =>
  [...rows].sort((a, b) => b.words - a.words).filter(({ words }) => words > 0);

function describeOneShare(document: DocumentRow, rows: readonly DelegationRow[]): string {
  const sides = byWords(rows).map(
    ({ delegation, share, turns }) =>
      `${sideOf(delegation)} ${formatPercent(share)} in ${formatNumber(turns, 'turn')}`,
  );
  if (sides.length === 0) return `${nameOf(document)}: nobody is known to speak.`;
  const rest = document.speech_words - document.attributed_words;
  const unknown =
    rest === 0
      ? ''
      : `; ${formatNumber(rest, 'word')} of speech (${formatPercent(rest / document.speech_words)}) not known whose`;
  return `${nameOf(document)}: ${sides.join(', ')}, of ${formatNumber(document.attributed_words, 'attributed word')}${unknown}.`;
}

/** A side that speaks in more than one meeting: from its share in the first to its share in the last. */
function describeChange(side: string | null, rows: readonly DelegationRow[]): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (side === null || first === undefined || last === undefined || rows.length < 2) return null;
  const points = Math.round((last.share - first.share) * 100);
  const change = points === 0 ? 'unchanged' : `${Math.abs(points)} points ${points > 0 ? 'up' : 'down'}`;
  return `${sideOf(side)} has ${formatPercent(first.share)} of the attributed words in ${escapeMarkdown(first.document)} and ${formatPercent(last.share)} in ${escapeMarkdown(last.document)} (${change}).`;
}

/** Meetings in order of date where every date is known, else in the order given. */
const inTime = (documents: readonly DocumentRow[]): readonly DocumentRow[] =>
  documents.every(({ date }) => date !== null)
    ? [...documents].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0))
    : documents;

/** Who is recorded as saying how much, meeting by meeting, and how a side's share changes; Markdown. */
export function describeShares({ documents, delegations }: Tables): string {
  const byDocument = groupByDocument(delegations);
  const ordered = inTime(documents);
  const shares = ordered.map((document) =>
    describeOneShare(document, byDocument.get(document.document) ?? []),
  );
  const changes = distinct(delegations.map(({ delegation }) => delegation)).flatMap((side) => {
    const rows = ordered.flatMap(({ document }) =>
      (byDocument.get(document) ?? []).filter(({ delegation, words }) => delegation === side && words > 0),
    );
    return describeChange(side, rows) ?? [];
  });
  return bullets([...shares, ...changes], 'There are no documents.');
}

const themeName = (theme: string): string => escapeMarkdown(theme.replaceAll('-', ' '));

function describeTheme(theme: string, rows: readonly TopicRow[]): string {
  const meetings = distinct(rows.map(({ document }) => document));
  const where =
    meetings.length === 1 ? `only in ${escapeMarkdown(meetings[0]!)}` : `in ${meetings.length} meetings`;
  const printed = rows.filter((row) => row.printed);
  if (printed.length === 0) return `**${themeName(theme)}**: named in an omission of the editors, ${where}.`;
  const words = printed.reduce((sum, row) => sum + row.words, 0);
  const omitted = printed.length < rows.length ? ', and named in an omission of the editors' : '';
  return `**${themeName(theme)}**: ${formatNumber(words, 'word')} in ${formatNumber(printed.length, 'stretch', 'stretches')}, ${where}${omitted}.`;
}

/** The themes that take most words, up to eight, and where they are met; Markdown. */
export function describeTopics({ topics }: Tables): string {
  const words = (rows: readonly TopicRow[]): number => rows.reduce((sum, row) => sum + row.words, 0);
  const themes = distinct(topics.map(({ theme }) => theme)).flatMap((theme) =>
    theme === null ? [] : [{ theme, rows: topics.filter((row) => row.theme === theme) }],
  );
  const ranked = themes.sort((a, b) => words(b.rows) - words(a.rows)).slice(0, 8);
  return bullets(
    ranked.map(({ theme, rows }) => describeTheme(theme, rows)),
    'No stretch of these documents falls under a theme of the list.',
  );
}

/** A list within a list: quotations side by side, which not every reader of Markdown keeps apart. */
const quotePair = (pair: RebuttalRow): string =>
  [
    `1. ${escapeMarkdown(pair.document)}, pair ${pair.rebuttal} (${pair.type}, confidence ${pair.confidence.toFixed(2)})`,
    `   - ${escapeMarkdown(pair.target_speaker)}: “${escapeMarkdown(pair.target_text)}”`,
    `   - disputed by ${escapeMarkdown(pair.speaker)}: “${escapeMarkdown(pair.text)}”`,
  ].join('\n');

/** How often which side disputes which, and the pairs with the strongest evidence in full; Markdown. */
export function describeRebuttals({ rebuttals }: Tables, quoted = 3): string {
  if (rebuttals.length === 0) return 'No rebuttal was found in these documents.';
  const directions = new Map<string, number>();
  for (const { delegation, target_delegation } of rebuttals) {
    const direction = `${sideOf(delegation)} disputes ${sideOf(target_delegation)}`;
    directions.set(direction, (directions.get(direction) ?? 0) + 1);
  }
  const counts = [...directions]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${formatNumber(count, 'time')}`);
  const strongest = [...rebuttals].sort((a, b) => b.confidence - a.confidence).slice(0, quoted);
  const count = `${formatNumber(rebuttals.length, 'candidate')}: ${counts.join(', ')}.`;
  return `${count}\n\n${strongest.map(quotePair).join('\n')}`;
}
