import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createNodeSystem } from "../../cli/node-system.ts";
import { NetworkFailure, type NetworkRequest } from "../../system/network.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const system = createNodeSystem();
const { network, processes, files, clock } = system;

describe("programs", () => {
  const node = (script: string, input = "", timeout = 20_000) =>
    processes.run({ program: process.execPath, args: ["-e", script, "a b", "$HOME;"], input, timeout });

  it("get their words as they are, and their input", async () => {
    const script = "process.stdin.pipe(process.stdout); console.log(JSON.stringify(process.argv.slice(1)))";
    expect(await node(script, "hello")).toEqual({ code: 0, output: '["a b","$HOME;"]\nhello' });
  });

  it("end with a code, by a signal, or without having read", async () => {
    expect((await node("process.exit(3)", "x".repeat(1 << 20))).code).toBe(3);
    expect((await node("setInterval(() => {}, 1000)", "", 300)).code).toBeUndefined();
  });

  it("may be missing", async () => {
    const missing = processes.run({ program: "docker-credential-of-nobody", args: [], input: "", timeout: 1000 });
    await expect(missing).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("requests", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const serve = async (listener: Parameters<typeof createServer>[1]): Promise<string> => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const get = (url: string): NetworkRequest => ({ method: "GET", url, headers: {}, silence: 300 });
  const read = async (request: NetworkRequest): Promise<string> => {
    const parts: Uint8Array[] = [];
    for await (const part of (await network.fetch(request)).body) parts.push(part);
    return Buffer.concat(parts).toString("utf8");
  };

  it("give redirects as they are", async () => {
    const url = await serve((_, response) => void response.writeHead(307, { location: "/there" }).end("go"));
    const answer = await network.fetch(get(url));
    expect([answer.status, answer.header("location")]).toEqual([307, "/there"]);
  });

  it.each([
    ["before the headers", () => undefined],
    ["within the body", (response: { write(text: string): unknown }) => void response.write("a")],
  ])("end in silence %s", async (_, answer) => {
    const url = await serve((_, response) => answer(response));
    const failure = await read(get(url)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NetworkFailure);
    expect(failure).toMatchObject({ kind: "silence", message: "nothing came for 1 seconds" });
  });

  it("are patient with a body that comes slowly, and with a slow reader", async () => {
    const url = await serve((_, response) => {
      let left = 5;
      const timer = setInterval(() => {
        if (left-- > 0) response.write("a");
        else response.end(() => clearInterval(timer));
      }, 100);
    });
    expect(await read(get(url))).toBe("aaaaa");
    const slow = await network.fetch(get(url));
    let length = 0;
    for await (const part of slow.body) {
      if (length === 0) await clock.sleep(500);
      length += part.length;
    }
    expect(length).toBe(5);
  });

  it("may be left early", async () => {
    let isOpen = true;
    const url = await serve((_, response) => {
      response.on("close", () => (isOpen = false));
      const fill = (): void => void (isOpen && response.write("a".repeat(65_536), fill));
      fill();
    });
    for await (const _ of (await network.fetch(get(url))).body) break;
    await expect.poll(() => isOpen).toBe(false);
  });

  it("say why there is no answer", async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(read(get(url))).rejects.toMatchObject({ kind: "connection", message: expect.stringContaining("cut") });
    server?.close();
    await expect(read(get("http://name.invalid/"))).rejects.toMatchObject({
      kind: "connection",
      message: expect.stringContaining("name"),
    });
  });
});

describe("a file that comes in parts", () => {
  async function* parts(end?: Error): AsyncGenerator<Uint8Array> {
    yield Buffer.from("new ");
    yield Buffer.from("text");
    if (end !== undefined) throw end;
  }

  it("is there when all have come, and as it was when they end in a throw", async () => {
    const folder = temporaryFolder({ file: "old" });
    await expect(files.replaceFrom(`${folder}/file`, parts(new Error("cut")), 0o644)).rejects.toThrow("cut");
    expect([readFileSync(`${folder}/file`, "utf8"), readdirSync(folder)]).toEqual(["old", ["file"]]);
    await files.replaceFrom(`${folder}/file`, parts(), 0o644);
    expect([readFileSync(`${folder}/file`, "utf8"), readdirSync(folder)]).toEqual(["new text", ["file"]]);
  });

  it("is sent with its length", async () => {
    const file = `${temporaryFolder()}/body`;
    writeFileSync(file, "hello");
    const server = createServer((request, response) => {
      request.pipe(response.setHeader("x-length", request.headers["content-length"] ?? "none"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const answer = await network.fetch({ method: "PUT", url, headers: {}, body: { file }, silence: 5000 });
      expect(answer.header("x-length")).toBe("5");
      for await (const part of answer.body) expect(Buffer.from(part).toString("utf8")).toBe("hello");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

it("variables are those of the process", () => {
  expect(system.environment("PATH")).toBe(process.env["PATH"]);
  expect(system.environment("HARMONY_OF_NOBODY")).toBeUndefined();
});
