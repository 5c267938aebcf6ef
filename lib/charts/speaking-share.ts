import type { DelegationRow, DocumentRow } from '../tables/contracts.js';
import { buildEmptyFigure, buildFigure, type ChartSpec, ink, quiet } from './figure.js';
import { drawHatched } from './hatching.js';
import { spreadLabels } from './layout.js';
import { measureText, shortenName, truncateText } from './lettering.js';
import { drawBoxes, drawLabels, type Ground, labelAt, unitsOf } from './marks.js';
import { describeDocument, formatNumberOf, formatPercent, groupByDocument, nameOfSide } from './naming.js';
import { delegationColours, inkOn, orderDelegations, unattributed } from './palette.js';

const title = 'How much each side is recorded as saying';
const subtitle =
  "Share of the words reported as speech. Counted are the note-taker's words, not speaking time; hatched: speech, not known whose.";
const margin = { left: 256, right: 116, bottom: 0 };
const width = 620;
const rowHeight = 64;
const bar = { top: 6, height: 32 };
const inside = { size: 13, bold: true };
const nameType = { size: 14, bold: true };
const note = { size: 12 };

interface Segment {
  readonly name: string;
  readonly fill: string;
  readonly words: number;
  readonly share: number;
  readonly from: number;
  readonly known: boolean;
}

/** Labels that do not fit into their segments, beneath the bar, as near to them as they can stand. */
function placeBeneath(
  segments: readonly Segment[],
  label: (segment: Segment) => string,
): { at: number; text: string }[] {
  const labels = segments.map((segment) => ({ text: label(segment), at: segment.from * width }));
  const spread = labels.map(({ text, at }) => ({ at, width: measureText(text, note) }));
  const total = spread.reduce((sum, one) => sum + one.width + 12, -12);
  if (total > width)
    return [{ at: 0, text: truncateText(labels.map(({ text }) => text).join(' · '), width, note) }];
  return spreadLabels(spread, width, 12).map((at, index) => ({ at, text: labels[index]!.text }));
}

/**
 * One bar a document: the words of each delegation as a share of the words of speech, with a hatched segment for
 * speech whose speaker is not known. Rows in the order of `documents`; those without speech are left out.
 */
export function chartSpeakingShare(
  documents: readonly DocumentRow[],
  delegations: readonly DelegationRow[],
): ChartSpec {
  const colours = delegationColours(delegations.map(({ delegation }) => delegation));
  const sides = orderDelegations(delegations.map(({ delegation }) => delegation));
  const byDocument = groupByDocument(delegations);

  const rows = documents.flatMap((document) => {
    const own = byDocument.get(document.document) ?? [];
    const parts = sides.flatMap((side) =>
      own
        .filter(({ delegation, words }) => delegation === side && words > 0)
        .map(({ words }) => ({ name: nameOfSide(side), fill: colours.get(side)!, words, known: true })),
    );
    const attributed = parts.reduce((sum, { words }) => sum + words, 0);
    const total = Math.max(document.speech_words, attributed);
    if (total === 0) return [];
    const rest = { name: 'unattributed', fill: unattributed.fill, words: total - attributed, known: false };
    let from = 0;
    const segments: Segment[] = [...parts, ...(rest.words > 0 ? [rest] : [])].map((part) => {
      const segment = { ...part, share: part.words / total, from };
      from += segment.share;
      return segment;
    });
    return [{ document, total, segments }];
  });
  if (rows.length === 0) return buildEmptyFigure(title, subtitle, 'no speech in these documents');

  const ground: Ground = { width, height: rows.length * rowHeight, max: 1 };
  const px = (pixels: number) => unitsOf(pixels, ground);
  const labelOf = ({ name, share }: Segment) => `${shortenName(name, 130, note)} ${formatPercent(share)}`;
  const fits = (segment: Segment) => measureText(labelOf(segment), inside) + 12 <= segment.share * width;

  const boxes = rows.flatMap(({ document, segments }, index) =>
    segments.map((segment) => ({
      x: segment.from,
      x2: segment.from + segment.share,
      y: index * rowHeight + bar.top,
      y2: index * rowHeight + bar.top + bar.height,
      fill: segment.fill,
      document: document.document,
      delegation: segment.name,
      words: segment.words,
      share: formatPercent(segment.share),
      known: segment.known,
    })),
  );
  const middle = (index: number) => index * rowHeight + bar.top + bar.height / 2;
  const facts = ['document', 'delegation', 'words', 'share'];

  return buildFigure({
    title,
    subtitle,
    description: `${title}, by delegation. ${rows
      .map(({ document, segments }) => `${document.document}: ${segments.map(labelOf).join(', ')}.`)
      .join(' ')}`,
    width,
    height: ground.height,
    margin,
    layers: [
      drawBoxes(
        boxes.filter(({ known }) => known),
        ground,
        { tooltip: facts, stroke: '#ffffff' },
      ),
      ...drawHatched(
        boxes.filter(({ known }) => !known),
        ground,
        facts,
      ),
      drawLabels(
        rows.flatMap(({ segments }, index) =>
          segments
            .filter(fits)
            .map((segment) =>
              labelAt(
                segment.from + px(6),
                middle(index),
                labelOf(segment),
                segment.known ? inkOn(segment.fill) : ink,
              ),
            ),
        ),
        ground,
        inside,
      ),
      drawLabels(
        rows.flatMap(({ segments }, index) =>
          placeBeneath(
            segments.filter((segment) => !fits(segment)),
            labelOf,
          ).map(({ at, text }) => labelAt(px(at), middle(index) + 26, text, quiet)),
        ),
        ground,
        note,
      ),
      drawLabels(
        rows.map(({ document }, index) =>
          labelAt(
            px(-margin.left),
            middle(index) - 8,
            shortenName(document.document, margin.left - 16, nameType),
          ),
        ),
        ground,
        nameType,
      ),
      drawLabels(
        rows.map(({ document }, index) => {
          const text = truncateText(describeDocument(document), margin.left - 20, note);
          return labelAt(px(-margin.left), middle(index) + 11, text, quiet);
        }),
        ground,
        note,
      ),
      drawLabels(
        rows.map(({ total }, index) =>
          labelAt(1 + px(margin.right), middle(index), formatNumberOf(total, 'word'), quiet),
        ),
        ground,
        { size: 13, align: 'right' },
      ),
    ],
  });
}
