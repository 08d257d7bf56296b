import { clean } from "../../../diagnostics/render/clean.ts";
import { element } from "../../../formats/markup/markup.ts";

/** Writes a name or a value as code: forges make no link, mention or markup of it. */
export type CodeWriter = (text: string) => string;

/** A code span of markdown (CommonMark 6.1), with more backticks around it than behind each other in it. */
export const codeSpan: CodeWriter = (text) => {
  const shown = clean(text);
  const longest = (shown.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = "`".repeat(longest + 1);
  // One blank at each end is taken away again; without any, a backtick at an end would belong to the fence.
  return /^[^\s`](.*[^\s`])?$/.test(shown)
    ? `${fence}${shown}${fence}`
    : `${fence} ${shown === "" ? '""' : shown} ${fence}`;
};

/** The same where only HTML is read: in a `<summary>`. */
export const codeElement: CodeWriter = (text) => element("code", {}, clean(text)).text;

/**
 * A sentence that may hold names: words of letters, and small numbers, stand as they are; all else that a forge could
 * read as markup, a link, a mention or a commit becomes code. So does what stands between two backticks.
 */
export function prose(text: string): string {
  return clean(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : quoteNames(part)))
    .reduce((left, right) => `${left}${left.endsWith("`") && right.startsWith("`") ? " " : ""}${right}`);
}

function quoteNames(text: string): string {
  const words = text.split(/ +/).map(splitWord);
  const parts: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const { open, core, close } = words[index] ?? plainWord;
    if (isPlain(core)) {
      parts.push(`${open}${core}${close}`);
      continue;
    }
    // Names behind each other are one piece of code.
    let whole = core;
    let end = close;
    for (let next = words[index + 1]; end === "" && next?.open === "" && !isPlain(next.core); next = words[index + 1]) {
      whole += ` ${next.core}`;
      end = next.close;
      index++;
    }
    parts.push(`${open}${codeSpan(whole)}${end}`);
  }
  return parts.join(" ");
}

const plainWord = { open: "", core: "", close: "" };

/** A word without the punctuation around it, which no medium takes for more than that. */
function splitWord(word: string): typeof plainWord {
  const [, open = "", core = "", close = ""] = /^(\(?)(.*?)([),;:.?]{0,2})$/s.exec(word) ?? [];
  return { open, core, close };
}

/** Hexadecimal words of seven letters or more could be a commit. */
function isPlain(word: string): boolean {
  return /^([A-Za-z]+(['’-][A-Za-z]+)*['’]?|\d{0,6})$/.test(word) && !/^[0-9a-f]{7,}$/i.test(word);
}
