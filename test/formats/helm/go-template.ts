/**
 * What Go's template engine prints of a text, as far as our templates go: text is printed as it is, an action may only
 * be a quoted string (Go's text/template: an action begins with `{{`; the string has no escapes here).
 * @throws if there is any other action.
 */
export function printTemplate(template: string): string {
  let printed = "";
  for (let rest = template; rest !== ""; ) {
    const start = rest.indexOf("{{");
    if (start < 0) return printed + rest;
    const action = /^\{\{ "([^"\\]*)" \}\}/.exec(rest.slice(start));
    if (action === null) throw new Error(`an action that is no string: ${rest.slice(start, start + 20)}`);
    printed += rest.slice(0, start) + (action[1] ?? "");
    rest = rest.slice(start + action[0].length);
  }
  return printed;
}
