import type { DocumentRow, UtteranceRow } from '../tables/contracts.js';
import { buildEmptyFigure, buildFigure, type ChartSpec } from './figure.js';
import { drawLanes, laneMargin, layPanels } from './lanes.js';
import { formatNumberOf, nameOfSide } from './naming.js';

const title = 'Who speaks when';
const subtitle =
  "Turns in the order of the account, a lane for each speaker, a colour for each side. Length is counted in the note-taker's words, not in speaking time; gaps are narration or editorial matter.";
const width = 720;
const laneHeight = 48;

/** A swimlane of turns over the words of the account, one panel a meeting, all on one scale. */
export function chartTurns(
  documents: readonly DocumentRow[],
  utterances: readonly UtteranceRow[],
): ChartSpec {
  const { panels, height, max } = layPanels(documents, utterances, laneHeight);
  if (panels.length === 0) return buildEmptyFigure(title, subtitle, 'no speech in these documents');
  const ground = { width, height, max };
  const stories = panels.map(({ document, lanes }) => {
    const voices = lanes.map(({ speaker, delegation, words, runs }) =>
      speaker === null
        ? `${formatNumberOf(words, 'word')} not attributed`
        : `${speaker} (${nameOfSide(delegation)}) ${formatNumberOf(words, 'word')} in ${formatNumberOf(runs.length, 'stretch', 'stretches')}`,
    );
    return `${document.document}: ${voices.join('; ')}.`;
  });
  return buildFigure({
    title,
    subtitle,
    description: `${title}, over the words of the account. ${stories.join(' ')}`,
    width,
    height,
    margin: { ...laneMargin, bottom: 0 },
    layers: drawLanes(panels, ground),
  });
}
