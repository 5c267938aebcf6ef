import type { Turn, Utterance } from '../model.js';

/**
 * Turns: maximal runs of utterances by one speaker. An editorial omission ends a turn, and so does speech whose
 * speaker is not known; narration does not. The turn after such a break follows no other.
 */
export function buildTurns(utterances: readonly Utterance[]): Turn[] {
  const runs: { speaker: string; follows: boolean; members: Utterance[] }[] = [];
  let open = false;
  for (const utterance of utterances) {
    if (utterance.kind === 'narration') continue;
    if (utterance.speaker === null) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    if (open && last?.speaker === utterance.speaker) last.members.push(utterance);
    else runs.push({ speaker: utterance.speaker, follows: open, members: [utterance] });
    open = true;
  }
  return runs.map(({ speaker, follows, members }, index) => ({
    n: index + 1,
    follows: follows ? index : null,
    speaker,
    span: { start: members[0]!.span.start, end: members.at(-1)!.span.end },
    utterances: members.map((member) => member.id),
    words: members.reduce((sum, member) => sum + member.words, 0),
  }));
}
