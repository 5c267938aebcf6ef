import { describe, expect, it } from 'vitest';
import * as memcon from '../lib/index.js';

/** The library's surface: adding to it, and still more taking from it, is a decision. */
describe('the library', () => {
  it('exports these names', () => {
    expect(Object.keys(memcon).sort()).toMatchInlineSnapshot(`
      [
        "MemconError",
        "analyze",
        "buildReport",
        "chartExchanges",
        "chartRebuttals",
        "chartSpeakingShare",
        "chartThemes",
        "chartTopics",
        "chartTurns",
        "citeDocument",
        "contracts",
        "describeDocuments",
        "describeRebuttals",
        "describeShares",
        "describeTopics",
        "findDistinctiveTerms",
        "loadMemoranda",
        "readCsv",
        "readMemoranda",
        "readMemorandum",
        "renderCsv",
        "renderPng",
        "renderSvg",
        "runNotebooks",
        "saveChart",
        "segmentUnits",
        "show",
        "showText",
        "tabulate",
        "toFrame",
        "writeMethods",
        "writeRows",
        "writeTables",
      ]
    `);
  });
});
