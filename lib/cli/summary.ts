import type { Analysis, DelegationShare } from '../model.js';

/** More documents than this are summed up; each has its row in documents.csv. */
const SHOWN = 20;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const describeShare = ({ delegation, share }: DelegationShare): string =>
  `${delegation ?? 'side not known'} ${percent(share)}`;

function describeShares({ delegations, words }: Analysis): string {
  const speaking = delegations.filter((delegation) => delegation.words > 0);
  if (speaking.length === 0) return 'nobody is known to speak';
  const unknown = words.speech - words.attributed;
  const rest = unknown === 0 ? '' : `; ${count(unknown, 'word')} spoken by somebody not known`;
  return `${speaking.map(describeShare).join(', ')} of ${count(words.attributed, 'word')}${rest}`;
}

const describeCounts = (turns: number, topics: number, rebuttals: number): string =>
  `${count(turns, 'turn')}, ${count(topics, 'topic')}, ${count(rebuttals, 'rebuttal')}`;

const describeOne = (analysis: Analysis): string[] => {
  const { memorandum, turns, topics, rebuttals } = analysis;
  return [
    memorandum.id + (memorandum.date === null ? '' : `, ${memorandum.date}`),
    `  ${describeShares(analysis)}`,
    `  ${describeCounts(turns.length, topics.length, rebuttals.length)}`,
  ];
};

function describeAll(analyses: readonly Analysis[]): string[] {
  const sum = (measure: (analysis: Analysis) => number): number =>
    analyses.reduce((total, analysis) => total + measure(analysis), 0);
  const speech = sum(({ words }) => words.speech);
  const attributed = sum(({ words }) => words.attributed);
  const part = speech === 0 ? '' : ` (${percent(attributed / speech)})`;
  return [
    `${count(analyses.length, 'memorandum', 'memoranda')}: ${attributed} of ${count(speech, 'word')} of speech have a known speaker${part}`,
    `  ${describeCounts(
      sum(({ turns }) => turns.length),
      sum(({ topics }) => topics.length),
      sum(({ rebuttals }) => rebuttals.length),
    )}`,
  ];
}

/** What was found, in lines for a person: for each meeting the shares of the sides, turns, topics and rebuttals. */
export const summarize = (analyses: readonly Analysis[]): string[] =>
  analyses.length > SHOWN ? describeAll(analyses) : analyses.flatMap(describeOne);
