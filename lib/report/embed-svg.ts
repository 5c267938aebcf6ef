import { admit, type Html, html } from './html.js';

/** What Vega draws with. Anything else in a figure is not a drawing. */
const elements: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'line',
  'circle',
  'text',
  'tspan',
  'defs',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'pattern',
  'stop',
  'title',
  'desc',
  'style',
]);

const TAG = /<([^\s/<>]{0,80})([^<>]*)>/g;
const STYLE = /<style[^<>]*>[^<]*<\/style>/g;
const UNSAFE =
  /\son[a-z]{1,30}\s{0,5}=|(?:href|src)\s{0,5}=\s{0,5}["']?(?!#)[^#"'\s]|url\(\s{0,5}["']?(?!#)|javascript:/i;

/** Attribute values may hold any text of the document, so they are looked at apart from the tags' own letters. */
const withoutTexts = (attributes: string): string =>
  attributes.replace(/(aria-[a-z]{1,30}|xmlns(?::[a-z]{1,10})?)="[^"]*"/g, '$1=""');

/**
 * A drawing made by the renderer, as markup for the page: refused when it holds anything but shapes and text, its
 * ids made its own by a prefix (several drawings in one page would share `clip0`), and what only a browser's
 * debugger reads left out.
 *
 * @throws Error when the drawing holds an element, an address or a handler that no chart needs.
 */
export function embedSvg(svg: string, prefix: string): Html {
  const drawing = svg.slice(svg.indexOf('<svg')).replace(STYLE, '');
  for (const [tag, name = '', attributes = ''] of drawing.matchAll(TAG)) {
    const closing = tag.startsWith('</');
    if (!closing && (!elements.has(name) || UNSAFE.test(withoutTexts(` ${attributes}`)))) {
      throw new Error(`a figure holds what no chart needs: ${tag.slice(0, 80)}`);
    }
  }
  const scoped = drawing
    .replace(/ (?:style|class|role="graphics-[^"]*" aria-roledescription|aria-roledescription)="[^"]*"/g, '')
    .replace(/ xmlns(?::xlink)?="[^"]*"/g, '')
    .replace(/ id="([^"]{1,200})"/g, (_, id: string) => ` id="${prefix}-${id}"`)
    .replace(/url\(#([^)"]{1,200})\)/g, (_, id: string) => `url(#${prefix}-${id})`)
    .replace(/href="#([^"]{1,200})"/g, (_, id: string) => `href="#${prefix}-${id}"`);
  return admit(scoped);
}

/** A figure with its caption. */
export const renderFigure = (drawing: Html, caption: Html): Html =>
  html`<figure><div class="drawing" tabindex="0">${drawing}</div><figcaption>${caption}</figcaption></figure>\n`;
