import { chartExchanges } from '../charts/exchanges.js';
import type { ChartSpec } from '../charts/figure.js';
import { chartRebuttals } from '../charts/rebuttals.js';
import { chartSpeakingShare } from '../charts/speaking-share.js';
import { chartThemes } from '../charts/themes.js';
import { chartTopics } from '../charts/topics.js';
import { chartTurns } from '../charts/turns.js';
import { tabulate, tabulateOne } from '../tables/tabulate.js';
import { embedSvg, renderFigure } from './embed-svg.js';
import { type Content, type Html, html } from './html.js';
import type { MeetingFigures } from './meeting.js';
import type { Place } from './overview.js';
import { linkTo } from './table.js';
import { formatCount, formatNumber, formatShare } from './wording.js';

/** Makes an SVG picture of a chart. */
export type Draw = (spec: ChartSpec) => Promise<string>;

const noteTaker = 'Counted are the note-taker’s words, not speaking time.';

/** How much of the speech is nobody's, for captions. */
export function tellUnattributed(places: readonly Place[]): string {
  const sum = (of: (place: Place) => number) => places.reduce((total, place) => total + of(place), 0);
  const speech = sum(({ analysis }) => analysis.words.speech);
  const unknown = speech - sum(({ analysis }) => analysis.words.attributed);
  if (unknown === 0) return 'All words of speech have a known speaker.';
  return `${formatCount(unknown)} of ${formatNumber(speech, 'word')} of speech (${formatShare(unknown / speech)}) have no known speaker.`;
}

const drawFigure = async (draw: Draw, spec: ChartSpec, prefix: string, caption: Content): Promise<Html> =>
  renderFigure(embedSvg(await draw(spec), prefix), html`${caption}`);

/** The figures that compare the meetings: shares, and themes where there are several to compare. */
export async function drawComparison(places: readonly Place[], draw: Draw): Promise<Html[]> {
  const { documents, delegations, topics } = tabulate(places.map(({ analysis }) => analysis));
  const shares = await drawFigure(
    draw,
    chartSpeakingShare(documents, delegations),
    'shares',
    `${noteTaker} ${tellUnattributed(places)} The passages are behind the numbers in the table above.`,
  );
  if (places.length === 1 || topics.length === 0) return [shares];
  const themes = await drawFigure(
    draw,
    chartThemes(documents, topics),
    'themes',
    'Words of the account in topics of each theme, as shares of each meeting; topics that no theme fits are counted apart. The topics are listed with each meeting.',
  );
  return [shares, themes];
}

/** The figures of one meeting; what has nothing to show is left out. */
export async function drawMeeting(place: Place, draw: Draw): Promise<MeetingFigures> {
  const { analysis, anchors } = place;
  const { documents, utterances, exchanges, topics, rebuttals } = tabulateOne(analysis);
  const see = (section: string, words: string) => html` ${linkTo(anchors.section(section), words)}.`;
  const figure = (name: string, spec: ChartSpec, caption: Content) =>
    drawFigure(draw, spec, `${anchors.document}-${name}`, caption);
  // One after the other: Vega numbers its clip paths across all drawings under way.
  const turns =
    analysis.turns.length === 0
      ? null
      : rebuttals.length === 0
        ? await figure('turns', chartTurns(documents, utterances), [
            `${noteTaker} ${tellUnattributed([place])}`,
            see('people', 'The numbers as a table'),
          ])
        : await figure('turns', chartRebuttals(documents, utterances, rebuttals), [
            `${noteTaker} ${tellUnattributed([place])} The arcs are candidates for a contradiction.`,
            see('rebuttals', 'Each with its two passages and the reasons'),
          ]);
  const answers =
    exchanges.length === 0
      ? null
      : await figure('exchanges', chartExchanges(documents[0]!, exchanges), [
          'Turn changes, not words; turns parted by an omission or by unattributed speech are not counted.',
          see('exchanges', 'The numbers as a table, each leading to its first passage'),
        ]);
  const ribbon =
    topics.length === 0
      ? null
      : await figure('topics', chartTopics(documents, utterances, topics), [
          `${noteTaker} Topics begin where the text announces them or its words change.`,
          see('topics', 'The topics as a table'),
        ]);
  return { turns, exchanges: answers, topics: ribbon };
}
