const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance of an `#rrggbb` colour, 0 to 1 (WCAG 2.1). */
export function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart for the eye, 1 to 21 (WCAG 2.1). */
export function compareColours(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, mixed with as much white as it needs to be seen against a dark ground; 3 to 1 is what shapes need. */
export function lightenFor(ground: string, colour: string): string {
  for (let part = 0; part <= 100; part += 5) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((255 - channel) * part) / 100));
    const candidate = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (compareColours(candidate, ground) >= 3) return candidate;
  }
  return '#ffffff';
}
