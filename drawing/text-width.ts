/** The width of a character of the map's fixed-width fonts, in parts of the font's size. None of them is wider. */
const advance = 0.61;

/** Characters that take two places: those of East Asia, and pictures (Unicode Standard Annex 11, its large blocks). */
const isWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{10000}-\u{10ffff}]/u;

/** How many places a text takes. */
function placesOf(text: string): number {
  let places = 0;
  for (const character of text) places += isWide.test(character) ? 2 : 1;
  return places;
}

/** Width of a text in pixels, by the number of its characters: no font is asked, so it is the same everywhere. */
export function textWidth(text: string, size: number): number {
  return placesOf(text) * advance * size;
}

/** The text if it fits into a width; else its beginning and its end, which in names is the number, around an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = Math.floor(width / (advance * size)) - 1;
  if (room < 1) return "";
  const characters = Array.from(text);
  const take = (from: readonly string[], places: number): string[] => {
    const taken: string[] = [];
    for (const character of from) {
      if (placesOf(taken.join("") + character) > places) break;
      taken.push(character);
    }
    return taken;
  };
  const end = take([...characters].reverse(), Math.floor(room / 3)).reverse();
  return `${take(characters, room - placesOf(end.join(""))).join("")}…${end.join("")}`;
}
