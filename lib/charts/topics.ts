import type { DocumentRow, TopicRow, UtteranceRow } from '../tables/contracts.js';
import { buildEmptyFigure, buildFigure, type ChartSpec, quiet } from './figure.js';
import { drawHatched } from './hatching.js';
import { drawWordScales, findLargest } from './layout.js';
import { shortenName, truncateText } from './lettering.js';
import { drawBoxes, drawLabels, labelAt, unitsOf } from './marks.js';
import { describeDocument, formatNumberOf, formatPercent, groupByDocument, nameOfSide } from './naming.js';
import { delegationColours, unattributed } from './palette.js';
import { countAccount } from './reading-order.js';
import {
  entryIndent,
  labelType,
  layRibbon,
  listBeneath,
  numberType,
  type Panel,
  rowHeights,
  stackRibbons,
  writeEntry,
} from './ribbon.js';
import { drawSideKey, laySideKey } from './side-key.js';

const title = 'What was talked about, in reading order, and who speaks';
const subtitle =
  "Above the topics, below the side whose words they are. Length is counted in the note-taker's words, not in speaking time. Hatched: topics named in an editorial omission but not printed, and speech not known whose.";
const width = 900;
const left = 104;
/** Where the note on a meeting begins, right of its name. */
const noteAt = 264;
const headingType = { size: 15, bold: true };
const tones = ['#dedcd4', '#efeee9'] as const;

/**
 * Topics as blocks in reading order, with the delegations' words aligned beneath them; one ribbon a meeting, all on
 * one scale. Labels that do not fit into their block stand beneath the ribbon under the topic's number.
 */
export function chartTopics(
  documents: readonly DocumentRow[],
  utterances: readonly UtteranceRow[],
  topics: readonly TopicRow[],
): ChartSpec {
  const spoken = groupByDocument(utterances);
  const raised = groupByDocument(topics);
  const drawn = documents.filter(({ document }) => raised.has(document) && spoken.has(document));
  const max = findLargest(
    drawn.map(({ document }) => countAccount(spoken.get(document)!)),
    1,
  );
  const ribbons = drawn.map((row) =>
    layRibbon(row, spoken.get(row.document)!, raised.get(row.document)!, width / max, width),
  );
  if (ribbons.length === 0) return buildEmptyFigure(title, subtitle, 'no topics in these documents');

  const runs = ribbons.flatMap((ribbon) => ribbon.runs);
  const sides = runs.filter(({ speaker }) => speaker !== null).map(({ delegation }) => delegation);
  const colours = delegationColours(sides);
  const key = laySideKey(
    sides,
    runs.some(({ speaker }) => speaker === null),
    width,
  );
  const panels = stackRibbons(ribbons, key.height + 12, width);
  const last = panels.at(-1)!;
  const lines = ({ ribbon, columns }: Panel) => Math.ceil(listBeneath(ribbon).length / columns);
  const ground = { width, height: last.entries + lines(last) * rowHeights.entry, max };
  const px = (pixels: number) => unitsOf(pixels, ground);

  const blocks = panels.flatMap(({ ribbon, topics: y, speech }) =>
    ribbon.blocks.map(({ topic, from, to, lines: label }, index) => ({
      x: from,
      x2: Math.max(to - px(1), from + px(2)),
      y,
      y2: speech - 4,
      fill: topic.printed ? tones[index % 2]! : unattributed.fill,
      document: topic.document,
      topic: topic.label,
      theme: topic.theme,
      share: formatPercent(topic.share),
      printed: topic.printed,
      text: label.join('\n'),
    })),
  );
  const words = panels.flatMap(({ ribbon, speech }) =>
    ribbon.runs.map(({ speaker, delegation, from, to }) => ({
      x: from,
      x2: to,
      y: speech,
      y2: speech + rowHeights.speech,
      fill: speaker === null ? unattributed.fill : colours.get(delegation)!,
      document: ribbon.document.document,
      delegation: speaker === null ? 'unattributed' : nameOfSide(delegation),
      speaker,
      words: to - from,
    })),
  );
  const entries = panels.flatMap((panel) =>
    listBeneath(panel.ribbon).map((block, index) => {
      const room = width / panel.columns;
      const x = Math.floor(index / lines(panel)) * room;
      const y = panel.entries + (index % lines(panel)) * rowHeights.entry;
      const text = truncateText(writeEntry(block), room - entryIndent - 16, labelType);
      return { x, y, number: String(block.topic.topic), text };
    }),
  );
  const about = ['document', 'topic', 'theme', 'share'];
  const by = ['document', 'speaker', 'delegation', 'words'];

  return buildFigure({
    title,
    subtitle,
    description: `${title}. ${ribbons
      .map(({ document, blocks: own }) => {
        const told = own.map(({ topic }) => {
          const size = topic.printed ? formatPercent(topic.share) : 'not printed';
          return `${topic.topic} ${topic.label} (${size})`;
        });
        return `${document.document}: ${told.join('; ')}.`;
      })
      .join(' ')}`,
    width,
    height: ground.height,
    margin: { left, right: 12, bottom: 0 },
    layers: [
      ...drawWordScales(
        panels.map(({ ribbon, topics: y, foot }) => ({ y, y2: foot, words: ribbon.words })),
        left,
        ground,
      ),
      ...drawSideKey(key, ground),
      drawBoxes(
        blocks.filter(({ printed }) => printed),
        ground,
        { tooltip: about },
      ),
      ...drawHatched(
        blocks.filter(({ printed }) => !printed),
        ground,
        about,
      ),
      drawBoxes(
        words.filter(({ speaker }) => speaker !== null),
        ground,
        { tooltip: by },
      ),
      ...drawHatched(
        words.filter(({ speaker }) => speaker === null),
        ground,
        by,
      ),
      drawLabels(
        blocks.map(({ x, y, text }) => labelAt(x + px(6), y + 14, text)),
        ground,
        labelType,
      ),
      drawLabels(
        panels.flatMap(({ ribbon, topics: y }) =>
          ribbon.blocks.map(({ topic, numberAt }) => labelAt(px(numberAt), y - 10, String(topic.topic))),
        ),
        ground,
        numberType,
      ),
      drawLabels(
        entries.map(({ x, y, number }) => labelAt(px(x + entryIndent - 8), y, number)),
        ground,
        { ...numberType, align: 'right' },
      ),
      drawLabels(
        entries.map(({ x, y, text }) => labelAt(px(x + entryIndent), y, text)),
        ground,
        labelType,
      ),
      drawLabels(
        panels.map(({ ribbon, top }) =>
          labelAt(px(-left), top + 8, shortenName(ribbon.document.document, noteAt - 12, headingType)),
        ),
        ground,
        headingType,
      ),
      drawLabels(
        panels.map(({ ribbon, top }) => {
          const facts = [describeDocument(ribbon.document), formatNumberOf(ribbon.words, 'word')];
          const text = facts.filter((fact) => fact !== '').join(' · ');
          return labelAt(
            px(noteAt - left),
            top + 8,
            truncateText(text, width + left - noteAt, { size: 13 }),
            quiet,
          );
        }),
        ground,
        { size: 13 },
      ),
      drawLabels(
        panels.flatMap(({ topics: y, speech }) => [
          labelAt(px(-left), y + 14, 'topics', quiet),
          labelAt(px(-left), speech + rowHeights.speech / 2, 'speech', quiet),
        ]),
        ground,
        { size: 13 },
      ),
    ],
  });
}
