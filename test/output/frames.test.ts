import { expect, test, vi } from 'vitest';
import { toFrame, toFrames } from '../../lib/output/frames.js';
import { contracts, type DelegationRow, type TableName, type Tables } from '../../lib/tables/contracts.js';

type Danfo = import('danfojs-node').DataFrame;

const row = (delegation: string | null, words: number, share: number): DelegationRow => ({
  document: 'visit',
  delegation,
  speakers: 1,
  turns: 2,
  words,
  share,
});
const rows = [row('US', 30, 0.3), row('USSR', 60, 0.6), row(null, 10, 0.1)];
const none = Object.fromEntries(Object.keys(contracts).map((name) => [name, []])) as unknown as Tables;

test('a frame has the rows, columns and types of the contract, unknown cells null', async () => {
  const frame = await toFrame(rows, contracts.delegations);
  expect(frame.shape).toEqual([3, 6]);
  expect(frame.columns).toEqual(['document', 'delegation', 'speakers', 'turns', 'words', 'share']);
  expect(frame.dtypes).toEqual(['string', 'string', 'int32', 'int32', 'int32', 'float32']);
  expect(frame.values).toEqual(rows.map((values) => Object.values(values)));
  expect(frame.words?.sum()).toBe(100);
  expect(frame.query(frame.column('delegation').eq('USSR')).column('share').values).toEqual([0.6]);
});

test('rows are not changed, and cells follow the contract whatever the order of a row’s keys', async () => {
  const shuffled = Object.freeze(Object.fromEntries(Object.entries(rows[0]!).reverse()));
  const frame = await toFrame(Object.freeze([shuffled]), contracts.delegations);
  expect(frame.values).toEqual([Object.values(rows[0]!)]);
});

test('empty tables are frames with columns and no rows', async () => {
  const frames = await toFrames({ ...none, delegations: rows });
  expect(Object.keys(frames)).toEqual(Object.keys(contracts));
  for (const [name, frame] of Object.entries(frames)) {
    const columns = Object.keys(contracts[name as TableName].columns);
    expect(frame.columns).toEqual(columns);
    expect(frame.shape).toEqual([name === 'delegations' ? 3 : 0, columns.length]);
  }
});

test('computing with frames prints nothing', async () => {
  const told = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'log'), vi.spyOn(process.stderr, 'write')];
  const frame = await toFrame(rows, contracts.delegations);
  const sums = frame.loc({ columns: ['words', 'turns'] }).sum({ axis: 0 });
  expect(sums.values).toEqual([100, 6]);
  // what memcon's own types leave out is still there
  expect((frame as Danfo).column('words').tensor.sum().dataSync()[0]).toBe(100);
  for (const spy of told) expect(spy).not.toHaveBeenCalled();
});

test('without danfojs the error names the package and the remedy', async () => {
  vi.resetModules();
  vi.doMock('danfojs-node', () => ({
    get tensorflow() {
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    },
  }));
  const { toFrame: fresh } = await import('../../lib/output/frames.js');
  await expect(fresh(rows, contracts.delegations)).rejects.toMatchObject({
    code: 'missing-package',
    message: expect.stringMatching(/"danfojs-node" is needed .*run: npm install --include=optional/),
  });
  vi.doUnmock('danfojs-node');
});
