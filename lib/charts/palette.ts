/**
 * Colours mean delegations, and a delegation has the same colour in every chart. Okabe and Ito's set (2008) for the
 * sides that meet most often, so that colour-blind readers can tell them apart; Paul Tol's muted set (2021) and
 * darker neighbours for the others.
 */
const table: readonly (readonly [colour: string, ...names: readonly string[]])[] = [
  ['#0072b2', 'US', 'USA', 'United States'],
  ['#d55e00', 'USSR', 'Soviet Union', 'Russia'],
  ['#56b4e9', 'UK', 'Great Britain', 'United Kingdom'],
  ['#009e73', 'France'],
  ['#e6b000', 'FRG', 'Germany', 'West Germany'],
  ['#cc79a7', 'Japan'],
  ['#882255', 'PRC', 'China', "People's Republic of China"],
  ['#332288', 'Israel'],
  ['#b9c05a', 'UAR', 'Egypt'],
  ['#7a4b1f', 'GDR', 'East Germany'],
  ['#44aa99', 'Brazil'],
  ['#117733', 'Iran'],
  ['#aa4499', 'India'],
  ['#cc6677', 'Yugoslavia'],
  ['#b5651d', 'Turkey'],
  ['#6699cc', 'Canada'],
  ['#997700', 'Italy'],
  ['#5f4690', 'Poland'],
  ['#1d6996', 'Republic of Korea', 'Korea', 'South Korea'],
  ['#94346e', 'ROC', 'Republic of China', 'Taiwan'],
  ['#0f8554', 'Pakistan'],
  ['#994455', 'Cuba'],
  ['#73af48', 'Saudi Arabia'],
  ['#6f4070', 'Jordan'],
  ['#38a6a5', 'Vietnam', 'Republic of Vietnam', 'South Vietnam'],
  ['#a05d2c', 'North Vietnam', 'DRV', 'Democratic Republic of Vietnam'],
];

/** For sides not in the table. */
const others = [
  '#44aa99',
  '#aa4499',
  '#999933',
  '#332288',
  '#cc6677',
  '#117733',
  '#882255',
  '#6699cc',
  '#997700',
];

/** Speakers whose side is not known. */
export const unknownSide = '#8a8a8a';
/** Speech whose speaker is not known: paper with hatching, never a full colour. */
export const unattributed = { fill: '#f4f4f2', line: '#a9a9a4' } as const;

const known = new Map(
  table.flatMap(([colour, ...names]) => names.map((name) => [name.toLowerCase(), colour])),
);
const places = [...known.keys()];

/** FNV-1a (Fowler, Noll and Vo, 1991): the same name gives the same number everywhere. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const character of name) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}

/**
 * A colour (`#rrggbb`) for every delegation given; null is the side that is not known. A side in the table always
 * has its own colour. Any other has one that follows from its name, and gives way only to a side of the same list
 * that already holds it, so pass the delegations of the whole corpus where a chart shows part of one.
 */
export function delegationColours(
  delegations: readonly (string | null)[],
): ReadonlyMap<string | null, string> {
  const names = [...new Set(delegations)].filter((name) => name !== null);
  const listed = names.flatMap((name) => {
    const colour = known.get(name.toLowerCase());
    return colour === undefined ? [] : [[name, colour] as const];
  });
  const colours = new Map<string | null, string>([[null, unknownSide], ...listed]);
  const taken = new Set(colours.values());
  for (const name of names.filter((one) => !colours.has(one)).sort()) {
    const first = hash(name) % others.length;
    const turned = [...others.slice(first), ...others.slice(0, first)];
    const colour = turned.find((one) => !taken.has(one)) ?? turned[0]!;
    colours.set(name, colour);
    taken.add(colour);
  }
  return colours;
}

/** The order in which sides stand in every chart: that of the table, then by name, the unknown side last. */
export function orderDelegations(delegations: readonly (string | null)[]): (string | null)[] {
  const place = (name: string | null) => {
    if (name === null) return places.length + 1;
    const index = places.indexOf(name.toLowerCase());
    return index === -1 ? places.length : index;
  };
  const byName = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);
  return [...new Set(delegations)].sort((a, b) => place(a) - place(b) || byName(a, b));
}

/** Relative luminance (WCAG 2.1) of an `#rrggbb` colour, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever contrasts more with a background colour. */
export const inkOn = (colour: string): string => (luminance(colour) > 0.18 ? '#1a1a1a' : '#ffffff');
