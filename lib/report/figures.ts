import { chartExchanges } from '../charts/exchanges.js';
import type { ChartSpec } from '../charts/figure.js';
import { chartSpeakingShare } from '../charts/speaking-share.js';
import { chartThemes } from '../charts/themes.js';
import { chartTurns } from '../charts/turns.js';
import { tabulate, tabulateOne } from '../tables/tabulate.js';
import { embedSvg, renderFigure } from './embed-svg.js';
import { type Content, type Html, html } from './html.js';
import type { MeetingFigures } from './meeting.js';
import type { Place } from './overview.js';
import { linkTo } from './table.js';
import { formatNumber, formatShare } from './wording.js';

/** Makes an SVG picture of a chart. */
export type Draw = (spec: ChartSpec) => Promise<string>;

const noteTaker = 'Counted are the note-taker’s words, not speaking time.';

/** How much of the speech is nobody's, for captions. */
export function tellUnattributed(places: readonly Place[]): string {
  const sum = (of: (place: Place) => number) => places.reduce((total, place) => total + of(place), 0);
  const speech = sum(({ analysis }) => analysis.words.speech);
  const unknown = speech - sum(({ analysis }) => analysis.words.attributed);
  if (unknown === 0) return 'All words of speech have a known speaker.';
  return `${formatNumber(unknown, 'word')} of ${formatNumber(speech, 'word')} of speech (${formatShare(unknown / speech)}) have no known speaker.`;
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
  if (places.length === 1) return [shares];
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
  const { documents, utterances, exchanges } = tabulateOne(analysis);
  const numbers = (section: string) => linkTo(anchors.section(section), 'The numbers as a table');
  const prefix = (name: string) => `${anchors.document}-${name}`;
  const turns =
    analysis.turns.length === 0
      ? null
      : await drawFigure(
          draw,
          chartTurns(documents, utterances),
          prefix('turns'),
          html`${noteTaker} ${tellUnattributed([place])} ${numbers('people')}.`,
        );
  const answers =
    analysis.exchanges.length === 0
      ? null
      : await drawFigure(
          draw,
          chartExchanges(documents[0]!, exchanges),
          prefix('exchanges'),
          html`Turn changes counted, unattributed passages passed over. ${numbers('exchanges')}, each number leading to its first passage.`,
        );
  return { turns, exchanges: answers, topics: null };
}
