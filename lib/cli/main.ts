#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readVersion } from '../files/provenance.js';
import type { AnalyzeOptions } from './analyze.js';
import type { ReportOptions } from './report.js';
import type { RunOptions } from './run.js';
import { complainOf, survivePipes } from './terminal.js';

const EXIT_CODES = `
Exit codes:
  0  all done
  1  something could not be read or written: named on stderr with the reason
     and the remedy, the others done
  2  wrong usage`;

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('Give seconds, from 1 to 86400.');
  return seconds;
}

/** The commands; each loads what it needs only when it is called. `finish` receives its exit code. */
function buildProgram(finish: (code: number) => void): Command {
  const program = new Command('memcon')
    .description(
      'Conversation analysis of memoranda of conversation: who is recorded as saying how much, about what, and who contradicted whom.',
    )
    .version(readVersion())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'memcon: ')) })
    .showHelpAfterError('(--help shows how it is used)')
    .addHelpText(
      'after',
      `
Examples:
  memcon analyze seeds --out out         tables of all .txt files in "seeds"
  memcon report seeds --out report.html  one page to read, with figures
  memcon analyze --help                  more on one command
${EXIT_CODES}`,
    );

  program
    .command('analyze')
    .summary('write the tables')
    .description(
      'Reads memoranda and writes nine tables (CSV) and datapackage.json, which describes every column. A folder stands for its .txt files; documents in other formats there are named as inputs that cannot be used. Files must be plain text in UTF-8.',
    )
    .argument('<input...>', 'text files, or folders of them')
    .requiredOption('--out <folder>', 'where the tables go; made when missing, older tables replaced')
    .option('--quiet', 'no summary on stdout')
    .addHelpText(
      'after',
      `
Examples:
  memcon analyze visit.txt --out out
  memcon analyze 1959/ 1962/ --out tables --quiet

Tables:
  documents     one row a memorandum: date, words, counts of everything below
  participants  who was there, and what each is recorded as saying
  utterances    every sentence: speaker, rule, confidence, passage
  turns         runs of one speaker
  delegations   the share of each side
  exchanges     who takes the turn after whom
  topics        stretches with their labels
  rebuttals     who disputes whose point, with the evidence
  diagnostics   what to check, and inputs that could not be used
All of them are written, or none.
${EXIT_CODES}`,
    )
    .action(async (paths: string[], options: AnalyzeOptions) => {
      const { analyzeFiles } = await import('./analyze.js');
      finish(await analyzeFiles(paths, options));
    });

  program
    .command('report')
    .summary('write one HTML page to read')
    .description(
      'Reads memoranda and writes one self-contained HTML file: figures, tables, and each memorandum coloured by speaker with the evidence for every attribution.',
    )
    .argument('<input...>', 'text files, or folders of them')
    .requiredOption('--out <file>', 'the page, such as report.html; an older one is replaced')
    .option('--quiet', 'no summary on stdout')
    .addHelpText('after', `\nExample:\n  memcon report seeds --out report.html\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ReportOptions) => {
      const { reportFiles } = await import('./report.js');
      finish(await reportFiles(paths, options));
    });

  program
    .command('run')
    .summary('execute notebooks')
    .description(
      'Executes TypeScript notebooks (tslab) without Python or Jupyter and writes them, with their outputs, into a folder. A notebook with a failing cell is named with the cell and not written.',
    )
    .argument('<notebook...>', '.ipynb files')
    .requiredOption('--out <folder>', 'where the executed notebooks go')
    .option('--timeout <seconds>', 'longest time for one cell (default: 120)', readSeconds)
    .option('--quiet', 'nothing on stdout')
    .addHelpText('after', `\nExample:\n  memcon run notebooks/*.ipynb --out out --timeout 60\n${EXIT_CODES}`)
    .action(async (paths: string[], options: RunOptions) => {
      const { runFiles } = await import('./run.js');
      finish(await runFiles(paths, options));
    });
  return program;
}

/** Runs the command line and returns the exit code; nothing is thrown. */
async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  try {
    const program = buildProgram((finished) => {
      code = finished;
    });
    await program.parseAsync(args);
  } catch (error) {
    // commander has said what was wrong; help and version asked for are no error
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complainOf(error);
    return 1;
  }
  return code;
}

survivePipes();
main(process.argv).then((code) => {
  process.exitCode = code;
});
