import type { Act } from '../model.js';
import type { Directory } from '../people/directory.js';
import type { Mention } from '../people/mentions.js';
import type { Token } from '../text/tokens.js';
import type { Finding } from './findings.js';
import type { NarrationKind } from './narration.js';

/** What the account has come to: carried from sentence to sentence. */
export interface Floor {
  /** Who is being reported; null before anybody is. */
  readonly speaker: string | null;
  /** Whom "he" means: the last man named as subject, never the drafter as "I". */
  readonly he: string | null;
  /** `stretch`: collective narration, which goes on until somebody speaks. */
  readonly mood: 'opening' | 'speech' | 'stretch';
  /** Who was just asked something, and may be the "he" who replied; null after anything but a question. */
  readonly asked: string | null;
  /** Order in which people were last named, latest first. */
  readonly recent: readonly string[];
}

export const OPENING: Floor = { speaker: null, he: null, mood: 'opening', asked: null, recent: [] };

export type Subject =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'several' | 'absent' | 'collective' | 'carry' };

/** Whom the subject of a clause means, as the floor stands. */
export function resolveSubject(
  { kind, who }: Mention,
  token: Token,
  floor: Floor,
  act: Act | null = null,
): Subject {
  if (kind === 'pronoun') {
    if (token.key === 'he' || token.key === 'she') {
      const he = act === 'answer' && floor.asked !== null ? floor.asked : floor.he;
      return he === null ? { kind: 'absent' } : { kind: 'person', id: he };
    }
    return who.length === 1 ? { kind: 'person', id: who[0]! } : { kind: 'carry' };
  }
  if (kind === 'collective') return { kind: 'collective' };
  if (kind === 'side') return { kind: 'carry' };
  if (who.length === 0) return { kind: 'absent' };
  if (who.length === 1) return { kind: 'person', id: who[0]! };
  const latest = floor.recent.find((id) => who.includes(id));
  return latest === undefined ? { kind: 'several' } : { kind: 'person', id: latest };
}

/** What was decided about a sentence. */
export interface Decision {
  readonly findings: readonly Finding[];
  readonly narration: NarrationKind | null;
  /** The man the sentence is about, whoever speaks. */
  readonly focus: string | null;
}

/** Before anybody is reported, "he" is the foreign guest named last, or else whoever is named last. */
function findGuest(mentions: readonly Mention[], { drafter, sides }: Directory): string | null {
  const named = mentions.flatMap(({ who }) => (who.length === 1 && who[0] !== drafter ? who : []));
  return named.findLast((id) => sides.get(id) !== 'US') ?? named.at(-1) ?? null;
}

/** Whom a question is put to: the person named right after the verb, or else whoever else was named last. */
function findAsked(
  { speaker, cue }: Finding,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  floor: Floor,
): string | null {
  const object = mentions.find(
    ({ from, kind, who, isPossessive }) =>
      cue !== null &&
      tokens[from]!.start >= cue.end &&
      kind !== 'pronoun' &&
      !isPossessive &&
      who.length === 1,
  );
  const [id] = object?.who ?? [];
  return id !== undefined && id !== speaker ? id : (floor.recent.find((other) => other !== speaker) ?? null);
}

/** The floor after a sentence. */
export function moveOn(
  floor: Floor,
  { findings, narration, focus }: Decision,
  { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] },
  directory: Directory,
): Floor {
  const spoken = findings.findLast(
    ({ speaker, rule }) => speaker !== null || rule === 'ambiguous' || rule === 'stranger',
  );
  const named = mentions.flatMap(({ kind, who }) => (kind === 'name' && who.length === 1 ? who : []));
  const speaker = spoken === undefined ? floor.speaker : spoken.speaker;
  const reported = spoken !== undefined && !/^(?:carried|nested)/u.test(spoken.rule) ? spoken.speaker : null;
  // a drafter who says "I" is never "he"
  const man = [reported, focus].find((id) => id !== null && id !== directory.drafter);
  const last = findings.at(-1);
  const asked =
    last?.act === 'ask' && last.speaker !== null ? findAsked(last, tokens, mentions, floor) : null;
  return {
    speaker,
    asked,
    he: man ?? floor.he ?? (floor.mood === 'opening' ? findGuest(mentions, directory) : null),
    mood: narration === 'stretch' ? 'stretch' : spoken === undefined ? floor.mood : 'speech',
    recent: [...new Set([...named.reverse(), ...(spoken?.speaker ? [spoken.speaker] : []), ...floor.recent])],
  };
}
