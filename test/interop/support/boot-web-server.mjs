// A web server for a folder: no listings, no defaults, 404 for what is not there, parts of files where asked for.
// node boot-web-server.mjs FOLDER ADDRESS PORT: prints a line for each request, `<status> <path>`.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

const [folder = "", address = "", port = ""] = process.argv.slice(2);

createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://server").pathname));
  const file = join(folder, path);
  const size = sizeOf(file);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const status = size === undefined ? 404 : range === null ? 200 : 206;
  process.stdout.write(`${status} ${path}\n`);
  if (size === undefined) {
    response.writeHead(404).end();
    return;
  }
  const start = range === null ? 0 : Number(range[1]);
  const end = range === null || range[2] === "" ? size - 1 : Math.min(Number(range[2]), size - 1);
  const part = range === null ? {} : { "Content-Range": `bytes ${start}-${end}/${size}` };
  response.writeHead(status, { "Content-Length": Math.max(end - start + 1, 0), ...part });
  if (request.method === "HEAD" || size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}).listen(Number(port), address, () => process.stdout.write("ready\n"));

function sizeOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}
