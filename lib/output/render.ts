import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from '../charts/figure.js';
import { failure } from '../messages.js';
import { findFonts } from './fonts.js';

/** Waits for an optional package, or says which one is missing. */
async function load<T>(name: string, loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw failure('missing-package', null, name, 'to draw charts');
  }
}

/** Nothing is fetched, no file is read, and links lead only to places in the same page. */
function closeLoader(complaints: string[]) {
  const refuse = async (uri: string): Promise<never> => {
    throw new Error(`a chart may load nothing, and this one asks for ${uri}`);
  };
  // Vega stops the whole program when this is refused: so a link that may not be leads nowhere, and is told of.
  const sanitize = async (uri: string) => {
    if (!uri.startsWith('#')) complaints.push(`a chart may link only within its page, and not to ${uri}`);
    return { href: uri.startsWith('#') ? uri : '#' };
  };
  return { load: refuse, http: refuse, file: refuse, sanitize };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** Characters that XML 1.0 does not allow, halves of surrogate pairs among them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Gives the picture its name and its text alternative, which Vega keeps for browsers. */
function describeSvg(svg: string, { title, description }: ChartSpec): string {
  const name = escapeXml(title.text.join(' '));
  return svg
    .replace('<svg ', '<svg role="img" ')
    .replace('>', () => `><title>${name}</title><desc>${escapeXml(description)}</desc>`)
    .replace(forbidden, '\uFFFD');
}

/**
 * Draws a chart as an SVG document, without a browser; the same bytes for the same chart.
 *
 * @throws MemconError `missing-package` when a package of Vega's is not installed; Error when Vega complains about
 * the chart, be it only a warning, or when the chart asks for anything outside itself.
 */
export async function renderSvg(chart: ChartSpec): Promise<string> {
  const vega = await load('vega', import('vega'));
  const { compile } = await load('vega-lite', import('vega-lite'));
  const complaints: string[] = [];
  const loader = closeLoader(complaints);
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, words) => {
    complaints.push(words.map(String).join(' '));
  });
  // A copy, because Vega writes into the rows it draws; and the one place where own types meet Vega's.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec, { logger });
  const { expressionInterpreter } = await load('vega-interpreter', import('vega-interpreter'));
  // Expressions are walked by the interpreter: no code is made of what a chart says.
  const runtime = vega.parse(spec, undefined, { ast: true });
  const view = new vega.View(runtime, { expr: expressionInterpreter, renderer: 'none', loader, logger });
  try {
    await view.runAsync();
    vega.resetSVGDefIds();
    const svg = await view.toSVG();
    if (complaints.length > 0)
      throw new Error(`the chart cannot be drawn as it is: ${complaints.join('; ')}`);
    return describeSvg(svg, chart);
  } finally {
    view.finalize();
  }
}

/**
 * Draws a chart, or an SVG already drawn, as PNG: `scale` pixels of the picture to one of the chart (2 suits
 * print and dense screens). Set in the DejaVu faces of an npm package, so the bytes are the same on every machine.
 *
 * @throws MemconError `missing-package`; whatever `renderSvg` throws.
 */
export async function renderPng(chart: ChartSpec | string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await load('@resvg/resvg-js', import('@resvg/resvg-js'));
  const svg = typeof chart === 'string' ? chart : await renderSvg(chart);
  const font = { loadSystemFonts: false, fontFiles: findFonts(), defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
