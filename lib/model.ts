/**
 * The model: plain readonly data, no classes, no methods. Everything memcon finds is one of these shapes.
 *
 * Laws, each of them a property test:
 * - a JSON round trip is the identity: no `undefined`, no dates, no maps, no functions;
 * - every span is an offset pair into `Memorandum.text`, and `text.slice(start, end)` is the quotation;
 * - blocks are in order and disjoint, and with white space they tile the text: nothing is lost;
 * - utterances are in order and disjoint, and cover every word of the account (the blocks of kind `paragraph`)
 *   that is not part of a page mark or note mark;
 * - what is not known is `null`, never a guess dressed as knowledge;
 * - no function changes its input.
 */

/** UTF-16 code units, half-open, into `Memorandum.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a stretch of the page is. Only `paragraph` belongs to the account of the meeting; `omission` and
 * `page` stand inside the account but are the editors' words.
 */
export type BlockKind =
  | 'source' // archive line above the title
  | 'title'
  | 'dateline' // place, date, time
  | 'classification' // "Secret", "Eyes Only"
  | 'subjects'
  | 'participants'
  | 'heading' // section heading inside the account
  | 'paragraph'
  | 'omission' // a bracketed editorial note standing alone
  | 'page' // "[Page 227]" standing alone
  | 'signature'
  | 'attachment' // a paper that follows the account and is not speech
  | 'note'; // an item of the numbered list at the end

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Something printed inside a paragraph that is not the note-taker's sentence. */
export type MarkKind = 'page' | 'note' | 'omission' | 'direction';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** Page number, note number, or the words between the brackets. */
  readonly value: string;
}

/** An end note, tied to the mark that calls it. */
export interface Note {
  /** Place in the printed list, from 1. */
  readonly n: number;
  readonly span: Span;
  /** The mark in the text, or null when none was found. */
  readonly mark: Span | null;
}

/** One line of the participants list, as printed. */
export interface AttendanceEntry {
  readonly text: string;
  readonly span: Span;
  /** The heading it stands under: "US", "Japanese Side"; null when there is none. */
  readonly side: string | null;
}

export interface Source {
  /** As given by the caller; null for text that did not come from a file. */
  readonly path: string | null;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly format: 'text' | 'tei';
}

export interface Memorandum {
  /** The file's base name without extension. */
  readonly id: string;
  /** The text all spans point into: decoded, byte order mark removed, line ends `\n`. */
  readonly text: string;
  readonly title: string | null;
  /** Document number within its volume. */
  readonly number: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  /** 24-hour local clock, `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly subjects: readonly string[];
  readonly attendance: readonly AttendanceEntry[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Somebody in the room: from the list, or met in the account only (`listed: false`). */
export interface Participant {
  /** Stable within the document: `p1`, `p2`, … in printed order. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** Country or side: "US", "USSR", "UK"; null when nothing tells. */
  readonly delegation: string | null;
  /** Names by which the account may call him: "The Secretary", "Mikoyan", "Mr. Mikoyan". */
  readonly aliases: readonly string[];
  readonly listed: boolean;
}

export type UtteranceKind = 'speech' | 'narration' | 'editorial';
export type Mode = 'direct' | 'reported' | 'labelled';

/** Speech act of the reporting verb; `null` where no reporting clause names one. */
export type Act =
  | 'assert'
  | 'ask'
  | 'answer'
  | 'agree'
  | 'deny'
  | 'refuse'
  | 'propose'
  | 'request'
  | 'promise'
  | 'warn'
  | 'thank'
  | 'hope'
  | 'feel'
  | 'hedge'
  | 'continue';

/** Why the attribution was made. */
export interface Evidence {
  /** The rule's name; all of them are listed in `data/rules.csv` with what they mean. */
  readonly rule: string;
  /** The words that carry the attribution ("Mikoyan replied"); null when it is carried on without any. */
  readonly cue: Span | null;
  /** 0 to 1: the share of utterances under this rule that were right on annotated text. */
  readonly confidence: number;
}

/** A stretch of the account under one attribution: a sentence, or a part of one. */
export interface Utterance {
  /** `u1`, `u2`, … in text order. */
  readonly id: string;
  readonly span: Span;
  readonly kind: UtteranceKind;
  /** Participant id; null when nobody speaks, or when it is not known who does. */
  readonly speaker: string | null;
  readonly evidence: Evidence;
  readonly act: Act | null;
  /** null unless `kind` is `speech`. */
  readonly mode: Mode | null;
  /** Number of the paragraph in the account, from 1. */
  readonly paragraph: number;
  /** Printed page it begins on; null before the first page mark. */
  readonly page: string | null;
  /** Words of the note-taker, page and note marks left out. */
  readonly words: number;
}

/** A maximal run of utterances by one speaker; an editorial omission ends it, narration does not. */
export interface Turn {
  /** From 1. */
  readonly n: number;
  /** The turn it directly follows; null for the first, and after an omission or speech of an unknown speaker. */
  readonly follows: number | null;
  readonly speaker: string;
  readonly span: Span;
  /** Ids of the utterances, in order. */
  readonly utterances: readonly string[];
  readonly words: number;
}

/** What one speaker is recorded as saying. `share` is of all attributed words; 0 to 1. */
export interface SpeakerShare {
  readonly speaker: string;
  readonly utterances: number;
  readonly turns: number;
  readonly words: number;
  readonly share: number;
}

/** `delegation: null` gathers the speakers whose side is not known. */
export interface DelegationShare {
  readonly delegation: string | null;
  readonly speakers: number;
  readonly turns: number;
  readonly words: number;
  readonly share: number;
}

/** Counts of words in the account, by what became of them. */
export interface WordCounts {
  /** All words of the account: speech, narration and editorial. */
  readonly words: number;
  /** Words somebody speaks, whether or not it is known who. */
  readonly speech: number;
  /** Speech whose speaker is known. */
  readonly attributed: number;
  readonly narration: number;
  readonly editorial: number;
}

/** How often `to` takes the turn after `from`. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface TopicSegment {
  /** From 1. */
  readonly n: number;
  readonly span: Span;
  readonly label: string;
  /** Key in `data/themes.csv`, shared across documents; null when no theme fits. */
  readonly theme: string | null;
  readonly words: number;
  /** Of all words in topics; 0 to 1. */
  readonly share: number;
  /** false for an editorial omission that names its subject: discussed, but not printed here. */
  readonly printed: boolean;
  /** What announced it: "Turning to China", a heading, an omission; null for a lexical shift. */
  readonly cue: string | null;
}

export type RebuttalType = 'denial' | 'rejection' | 'counter' | 'correction';

export interface RebuttalPair {
  /** From 1, in text order of the reply. */
  readonly n: number;
  readonly type: RebuttalType;
  /** 0 to 1. */
  readonly confidence: number;
  readonly speaker: string;
  readonly span: Span;
  readonly targetSpeaker: string;
  readonly target: Span;
  readonly cue: string | null;
  /** Evidence in words a reader can check: "reply verb: replied", "shared words: analogy, Korea". */
  readonly reasons: readonly string[];
}

export interface Diagnostic {
  /** One of the codes in `messages.ts`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span | null;
}

/** Everything memcon knows about one meeting. */
export interface Analysis {
  readonly memorandum: Memorandum;
  readonly participants: readonly Participant[];
  readonly style: 'reported' | 'dialogue' | 'mixed';
  readonly utterances: readonly Utterance[];
  readonly words: WordCounts;
  readonly turns: readonly Turn[];
  readonly speakers: readonly SpeakerShare[];
  readonly delegations: readonly DelegationShare[];
  readonly exchanges: readonly Exchange[];
  readonly topics: readonly TopicSegment[];
  readonly rebuttals: readonly RebuttalPair[];
  readonly diagnostics: readonly Diagnostic[];
}
