/** Lower case, accents and typographic apostrophes taken away: "Adenauer’s" and "ADENAUER'S" meet. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ‘]/g, "'").toLowerCase();
