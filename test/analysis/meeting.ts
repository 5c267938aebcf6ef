import { buildTurns } from '../../lib/analysis/turns.js';
import type { Block, Memorandum, Participant, Turn, Utterance, UtteranceKind } from '../../lib/model.js';
import { findWords } from '../../lib/text/words.js';

/** A sentence of a made-up meeting. */
export interface Line {
  /** Participant id; 'narrator' and 'editor' for what nobody says, 'nobody' for speech of an unknown speaker. */
  readonly speaker: string;
  readonly text: string;
  /** It stands in the paragraph of the one before. */
  readonly sameParagraph?: boolean;
  /** A heading printed above it. */
  readonly heading?: string;
}

export interface Meeting {
  readonly memorandum: Memorandum;
  readonly participants: readonly Participant[];
  readonly utterances: readonly Utterance[];
  readonly turns: readonly Turn[];
}

const sides: Readonly<Record<string, string>> = { p1: 'US', p2: 'USSR', p3: 'US' };

const silent: Readonly<Record<string, UtteranceKind>> = { editor: 'editorial', nobody: 'speech' };

/** Builds what attribution would give for some lines, with people p1 (US), p2 (USSR) and p3 (US). */
export function holdMeeting(lines: readonly Line[]): Meeting {
  let text = '';
  let paragraph = 0;
  const blocks: Block[] = [];
  const utterances: Utterance[] = lines.map((line, index) => {
    if (line.heading !== undefined) {
      text += '\n\n';
      blocks.push({ kind: 'heading', span: { start: text.length, end: text.length + line.heading.length } });
      text += line.heading;
    }
    const joins = line.sameParagraph === true && index > 0 && line.heading === undefined;
    if (!joins) paragraph++;
    text += joins ? ' ' : '\n\n';
    const start = text.length;
    text += line.text;
    const speaks = line.speaker in sides;
    const reported = /^.{0,40}\b(?:said|replied|asked)\b/u.exec(line.text);
    return {
      id: `u${index + 1}`,
      span: { start, end: text.length },
      kind: speaks ? 'speech' : (silent[line.speaker] ?? 'narration'),
      speaker: speaks ? line.speaker : null,
      evidence: {
        rule: 'clause',
        cue: reported === null ? null : { start, end: start + reported[0].length },
        confidence: 1,
      },
      act: null,
      mode: speaks || line.speaker === 'nobody' ? 'reported' : null,
      paragraph,
      page: null,
      words: findWords(line.text).length,
    };
  });
  const participants = Object.entries(sides).map(([id, delegation]) => ({
    id,
    name: `Person${id}`,
    role: null,
    delegation,
    aliases: [`Mr. Person${id}`],
    listed: true,
  }));
  const memorandum: Memorandum = {
    id: 'meeting',
    text,
    title: null,
    number: null,
    date: null,
    startTime: null,
    endTime: null,
    place: null,
    subjects: [],
    attendance: [],
    blocks,
    marks: [],
    notes: [],
    source: { path: null, sha256: '', format: 'text' },
    diagnostics: [],
  };
  return { memorandum, participants, utterances, turns: buildTurns(utterances) };
}
