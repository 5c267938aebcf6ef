import { analyze } from '../../lib/analyze.js';
import type { Analysis } from '../../lib/model.js';
import { readMemorandum } from '../../lib/read/read.js';

/** Two delegations, invented. */
export const room = `12. Memorandum of Conversation

Geneva, May 4, 1961, 3 p.m.

PARTICIPANTS

  • US
  • Harold T. Winslow, Secretary of State
  • Ambassador Crane
  • Peter Marsh, interpreter
  • Denmark
  • Erik Solberg, Prime Minister of Denmark
  • Foreign Minister Axel von Dahl
  • Mr. Quist`;

export const analyseAccount = (account: string, head = room): Analysis =>
  analyze(readMemorandum(`${head}\n\n${account}`));

/** "Solberg: It would rain." – one line an utterance: who, and what; "–" for nobody, "?" for nobody known. */
export function attributeAccount(account: string, head = room): string[] {
  const { memorandum, participants, utterances } = analyseAccount(account, head);
  return utterances.map(({ speaker, kind, span }) => {
    const name = participants
      .find(({ id }) => id === speaker)
      ?.name.split(' ')
      .at(-1);
    const who = name ?? (kind === 'speech' ? '?' : '–');
    return `${who}: ${memorandum.text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`;
  });
}

/** Only who, for each utterance. */
export const speakersOf = (account: string, head = room): string[] =>
  attributeAccount(account, head).map((line) => line.slice(0, line.indexOf(':')));
