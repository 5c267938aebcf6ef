/** An element as written in a page; text is decoded. Enough of a reader for pages that close every element. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const empty = new Set(['meta', 'br', '!doctype']);
const raw = new Set(['style', 'script']);
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replace(/&[^;\s]{1,10};/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });

/** Reads a page strictly: whatever is not well formed throws. */
export function readMarkup(source: string): Element {
  const root = { name: 'root', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const inside = open.at(-1)!;
    const end = source.indexOf(raw.has(inside.name) ? `</${inside.name}>` : '<', at);
    if (end !== at) {
      const text = source.slice(at, end === -1 ? source.length : end);
      inside.children.push(raw.has(inside.name) ? text : decode(text));
      if (end === -1) break;
      at = end;
    }
    const tag = /^<(\/?)([a-zA-Z!][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/.exec(
      source.slice(at),
    );
    if (tag === null) throw new Error(`not a tag: ${source.slice(at, at + 60)}`);
    const [whole, closing, name = '', rest = '', single] = tag;
    at += whole.length;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing, inside ${inside.name}`);
      continue;
    }
    const attributes = Object.fromEntries(
      Array.from(rest.matchAll(/([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g), (match) => [
        match[1]!,
        decode(match[2] ?? ''),
      ]),
    );
    const element = { name, attributes, children: [] as (Element | string)[] };
    inside.children.push(element);
    if (single !== '/' && !empty.has(name)) open.push(element);
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root;
}

/** An element and all within it, in order. */
export const walk = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : walk(child))),
];

export const hasClass = (element: Element, name: string): boolean =>
  (element.attributes.class ?? '').split(' ').includes(name);

/** The text within an element, without that of the elements left out. */
export const textOf = (element: Element, without: (inner: Element) => boolean = () => false): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : without(child) ? '' : textOf(child, without)))
    .join('');
