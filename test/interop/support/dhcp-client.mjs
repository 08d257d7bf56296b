// A DHCP client (RFC 2131) for as many machines as it is told to be, run by dhcp-exchange.ts in a network of its own.
// Standard input: a list of machines; standard output: what each was told, or null.
import { createSocket } from "node:dgram";
import { text } from "node:stream/consumers";

const machines = JSON.parse(await text(process.stdin));
const cookie = Buffer.from([99, 130, 83, 99]);
const socket = createSocket("udp4");
await new Promise((resolve) => socket.bind(68, "0.0.0.0", resolve));
socket.setBroadcast(true);

function option(code, bytes) {
  return Buffer.concat([Buffer.from([code, bytes.length]), Buffer.from(bytes)]);
}

function packet(machine, id, type, more) {
  const header = Buffer.alloc(236);
  header.set([1, 1, 6, 0], 0);
  header.writeUInt32BE(id, 4);
  // Answers come as broadcasts: the machine has no address yet.
  header.writeUInt16BE(0x80_00, 10);
  header.set(Buffer.from(machine.mac.replaceAll(":", ""), "hex"), 28);
  const own = Object.entries(machine.options ?? {}).map(([code, hex]) => option(Number(code), Buffer.from(hex, "hex")));
  const ask = machine.ask ?? [];
  return Buffer.concat([
    header,
    cookie,
    option(53, [type]),
    option(57, [0x05, 0xc0]),
    ...(ask.length > 0 ? [option(55, ask)] : []),
    ...own,
    ...more,
    Buffer.from([255]),
  ]);
}

function read(message) {
  const options = {};
  for (let at = 240; at < message.length && message[at] !== 255; ) {
    if (message[at] === 0) {
      at += 1;
      continue;
    }
    const end = at + 2 + message[at + 1];
    options[message[at]] = (options[message[at]] ?? "") + message.subarray(at + 2, end).toString("hex");
    at = end;
  }
  const file = message.subarray(108, 236).toString("latin1").replace(/\0.*$/s, "");
  return {
    address: message.subarray(16, 20).join("."),
    server: message.subarray(20, 24).join("."),
    file: options[67] === undefined ? file : Buffer.from(options[67], "hex").toString("latin1"),
    options,
  };
}

/** Sends until an answer of the type comes, for as long as a server may take to start; null where none comes. */
async function exchange(id, type, message, tries) {
  for (let left = tries; left > 0; left -= 1) {
    socket.send(message, 67, "255.255.255.255");
    const answer = await new Promise((resolve) => {
      const listen = (got) => {
        if (got[0] === 2 && got.readUInt32BE(4) === id && read(got).options[53] === type) done(read(got));
      };
      const timer = setTimeout(() => done(undefined), 500);
      function done(value) {
        clearTimeout(timer);
        socket.off("message", listen);
        resolve(value);
      }
      socket.on("message", listen);
    });
    if (answer !== undefined) return answer;
  }
  return null;
}

const answers = [];
for (const [index, machine] of machines.entries()) {
  // The first waits until the server has started.
  const tries = index === 0 ? 30 : 4;
  const id = 0x10_00 + index;
  const offer = await exchange(id, "02", packet(machine, id, 1, []), tries);
  const chosen = offer && [
    option(50, offer.address.split(".").map(Number)),
    option(54, Buffer.from(offer.options[54], "hex")),
  ];
  answers.push(chosen && (await exchange(id, "05", packet(machine, id, 3, chosen), 4)));
}
socket.close();
process.stdout.write(JSON.stringify(answers));
