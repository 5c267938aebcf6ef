import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failure } from '../messages.js';

const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSans-Oblique.ttf'] as const;

/** Paths of the font files pictures are set in; the system's own fonts would differ from machine to machine. */
export function findFonts(): string[] {
  try {
    const manifest = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json');
    return faces.map((face) => join(dirname(manifest), 'ttf', face));
  } catch {
    throw failure('missing-package', null, 'dejavu-fonts-ttf', 'to draw charts as PNG');
  }
}
