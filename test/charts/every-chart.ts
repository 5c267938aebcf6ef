import { chartExchanges } from '../../lib/charts/exchanges.js';
import type { ChartSpec } from '../../lib/charts/figure.js';
import { chartRebuttals } from '../../lib/charts/rebuttals.js';
import { chartSpeakingShare } from '../../lib/charts/speaking-share.js';
import { chartThemes } from '../../lib/charts/themes.js';
import { chartTopics } from '../../lib/charts/topics.js';
import { chartTurns } from '../../lib/charts/turns.js';
import { type ChartTables, twoMeetings } from './rows.js';

type DrawChart = (tables: ChartTables) => ChartSpec;

/** Every chart by the name of its golden picture. */
export const everyChart: readonly (readonly [name: string, draw: DrawChart])[] = [
  ['speaking-share', ({ documents, delegations }) => chartSpeakingShare(documents, delegations)],
  ['turns', ({ documents, utterances }) => chartTurns(documents, utterances)],
  [
    'exchanges',
    ({ documents, exchanges }) => chartExchanges(documents[0] ?? twoMeetings.documents[0]!, exchanges),
  ],
  ['topics', ({ documents, utterances, topics }) => chartTopics(documents, utterances, topics)],
  ['themes', ({ documents, topics }) => chartThemes(documents, topics)],
  ['rebuttals', ({ documents, utterances, rebuttals }) => chartRebuttals(documents, utterances, rebuttals)],
];
