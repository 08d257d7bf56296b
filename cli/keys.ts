import { type PrivateKey, parsePrivateKey } from "../apply/signing/private-key.ts";
import { type PublicKey, parsePublicKey } from "../apply/signing/public-key.ts";
import { need } from "../diagnostics/outcome.ts";
import type { System } from "../system/system.ts";

/** Where the passphrase of a private key is looked for: ours, then cosign's. A flag would show it to every user of the machine. */
const passphraseVariables = ["HARMONY_KEY_PASSWORD", "COSIGN_PASSWORD"];

/** Reads the key that signs. To be called within `attempt`. */
export async function readPrivateKey(system: System, path: string): Promise<PrivateKey> {
  const pem = new TextDecoder().decode(await system.files.read(path));
  const passphrase = passphraseVariables.map((name) => system.environment(name)).find((value) => value !== undefined);
  return need(parsePrivateKey({ pem, passphrase, source: path }));
}

/** Reads the keys of whom to trust. To be called within `attempt`. */
export async function readPublicKeys(system: System, paths: readonly string[]): Promise<PublicKey[]> {
  const keys: PublicKey[] = [];
  for (const path of paths)
    keys.push(need(parsePublicKey(new TextDecoder().decode(await system.files.read(path)), path)));
  return keys;
}
