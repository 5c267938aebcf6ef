const markup: unique symbol = Symbol('markup');

/**
 * Markup that is safe to put into a page: either written in this program or escaped on the way in. The only way to
 * make one is the `html` tag, so a string from a document cannot pass for markup. (The idea of an own type for
 * escaped text is hono's.)
 */
export interface Html {
  readonly [markup]: string;
}

/** What may be interpolated: text is escaped, markup is taken as it is, null leaves nothing. */
export type Content = string | number | null | Html | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in element content or in a quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character]!);

const isMarkup = (content: Content): content is Html =>
  content !== null && typeof content === 'object' && markup in content;

const written = (content: Content): string => {
  if (content === null) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return isMarkup(content) ? content[markup] : content.map(written).join('');
};

/** A template of markup; every interpolation is escaped unless it is itself `Html`. Attributes must be quoted. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html => ({
  [markup]: parts.map((part, index) => part + written(contents[index] ?? null)).join(''),
});

/** The characters of a page or fragment. */
export const writeHtml = (content: Html): string => content[markup];

/** Contents with something between them: `join([a, b, c], ', ')`. */
export const join = (contents: readonly Content[], between: Content): Html =>
  html`${contents.map((content, index) => (index === 0 ? content : [between, content]))}`;

/**
 * Admits text written by this program that is no template: the style sheet, the script, a checked figure. Nothing
 * that holds a document's words may pass here unchecked.
 */
export const admit = (text: string): Html => ({ [markup]: text });
