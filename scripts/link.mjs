// Makes node_modules/memcon point to this checkout, so that the notebooks import the built package by its name, as
// anybody's own notebook would.
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const link = join(modules, 'memcon');

const pointsHere = () =>
  lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === true &&
  resolve(modules, readlinkSync(link)) === root;

if (!pointsHere()) {
  mkdirSync(modules, { recursive: true });
  rmSync(link, { recursive: true, force: true });
  // A relative link survives moving the folder; Windows makes junctions without asking for rights, from full paths.
  if (process.platform === 'win32') symlinkSync(root, link, 'junction');
  else symlinkSync('..', link);
}
