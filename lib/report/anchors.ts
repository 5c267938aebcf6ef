import type { Analysis, Participant, Span } from '../model.js';

/**
 * Where things are in the page. Anchors are made from the document's name, so that a link to a sentence still points
 * to it when other meetings are added to the report.
 */
export interface Anchors {
  readonly document: string;
  readonly utterance: (id: string) => string;
  /** The sentence at an offset, or the next one after it; null when nothing follows. */
  readonly at: (offset: number) => string | null;
  readonly participant: (id: string) => string;
  readonly topic: (n: number) => string;
  readonly rebuttal: (n: number) => string;
  readonly note: (n: number) => string;
  readonly mark: (n: number) => string;
  readonly section: (name: string) => string;
}

const slug = (id: string): string => id.replace(/[^\p{L}\p{N}._-]/gu, '-').slice(0, 80);

/** Names for every document's anchors, each its own. */
export function nameDocuments(analyses: readonly Analysis[]): string[] {
  const taken = new Set<string>();
  return analyses.map(({ memorandum }, index) => {
    const wanted = slug(memorandum.id);
    const name = /^\p{L}/u.test(wanted) && !taken.has(wanted) ? wanted : `document-${index + 1}-${wanted}`;
    taken.add(name);
    return name;
  });
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The anchors of one document, under the name given it. */
export function buildAnchors({ utterances }: Analysis, name: string): Anchors {
  const utterance = (id: string) => `${name}:${id}`;
  return {
    document: name,
    utterance,
    at: (offset) => {
      const found = utterances.find(({ span }) => span.end > offset);
      return found === undefined ? null : utterance(found.id);
    },
    participant: (id) => `${name}:${id}`,
    topic: (n) => `${name}:topic-${n}`,
    rebuttal: (n) => `${name}:rebuttal-${n}`,
    note: (n) => `${name}:note-${n}`,
    mark: (n) => `${name}:mark-${n}`,
    section: (section) => `${name}:${section}`,
  };
}

/** Delegations of all meetings in the order in which they first appear; the side not known is not among them. */
export const listSides = (analyses: readonly Analysis[]): string[] => [
  ...new Set(
    analyses.flatMap(({ participants }) => participants.flatMap(({ delegation }) => delegation ?? [])),
  ),
];

/** Class names that carry a delegation's colour: the same in every meeting. */
export type SideClass = (delegation: string | null) => string;

export const classifySides = (sides: readonly string[]): SideClass => {
  const classes = new Map(sides.map((side, index) => [side, `side-${index + 1}`]));
  return (delegation) => (delegation === null ? 'side-unknown' : (classes.get(delegation) ?? 'side-unknown'));
};

/** People of one document by id. */
export const indexPeople = (participants: readonly Participant[]): ReadonlyMap<string, Participant> =>
  new Map(participants.map((participant) => [participant.id, participant]));
