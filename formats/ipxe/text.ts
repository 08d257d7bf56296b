// iPXE has no quotes and no escapes (its src/core/exec.c, src/core/settings.c and src/image/script.c): a line is split at
// blanks, its words are looked at one by one, and what is between `${` and `}` is a setting.

/** What separates two commands of a line. */
const separators: ReadonlySet<string> = new Set(["||", "&&", ";"]);

/** What keeps a word from reaching iPXE as it is, as the end of a sentence; undefined where nothing does. */
export function wordFault(word: string): string | undefined {
  if (word === "") return "is empty";
  if (/[\p{Cc}\p{Cs}]/u.test(word)) return "holds a control character";
  if (word.includes(" ")) return "holds a blank, at which iPXE splits it";
  return faultOfPart(word);
}

/** The same of several words with one blank between two. */
export function textFault(text: string): string | undefined {
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return "holds a control character";
  const words = text.split(" ");
  // iPXE joins words by one blank, whatever was between them.
  if (words.includes("")) return "is empty, or has a blank at an end or two in a row";
  return words.map(faultOfPart).find((fault) => fault !== undefined);
}

function faultOfPart(word: string): string | undefined {
  if (word.includes("${")) return "holds `${`, where iPXE puts in a setting";
  if (word.startsWith("#")) return "has a word that begins with `#`, a comment for iPXE";
  if (separators.has(word)) return `has the word \`${word}\`, after which iPXE begins another command`;
  if (word.endsWith("\\")) return "has a word that ends in a backslash, which joins two lines for iPXE";
  return undefined;
}
