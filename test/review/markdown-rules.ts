/** The parts of a markdown text that are in no code span: CommonMark 6.1, which a block's end also ends. */
export function markupOutside(text: string): readonly string[] {
  return text.split("\n\n").flatMap(outsideOf);
}

function outsideOf(block: string): readonly string[] {
  const parts: string[] = [];
  let outside = "";
  for (let at = 0; at < block.length; ) {
    const [run = ""] = /^`+/.exec(block.slice(at)) ?? [];
    if (run === "") {
      outside += block.charAt(at++);
      continue;
    }
    const rest = block.slice(at + run.length);
    const end = [...rest.matchAll(/`+/g)].find(([other]) => other.length === run.length);
    if (end === undefined) outside += run;
    else {
      parts.push(outside);
      outside = "";
    }
    at += run.length + (end === undefined ? 0 : end.index + run.length);
  }
  return [...parts, outside];
}
