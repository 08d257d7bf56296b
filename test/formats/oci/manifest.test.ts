import { describe, expect, it } from "vitest";
import { buildBlob, buildManifest } from "../../../formats/oci/manifest.ts";

const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const empty = {
  mediaType: "application/vnd.oci.empty.v1+json",
  digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  size: 2,
};

describe("buildManifest", () => {
  it("puts the empty config and layer where there is none, as one blob", () => {
    const { manifest, blobs } = buildManifest({ artifactType: "application/x.y", layers: [], annotations: {} });
    expect(JSON.parse(text(manifest.content))).toEqual({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      artifactType: "application/x.y",
      config: empty,
      layers: [empty],
    });
    expect(blobs.map(({ digest }) => digest)).toEqual([empty.digest]);
  });

  it("names its subject by what a descriptor has, and writes annotations sorted", () => {
    const subject = buildBlob("application/vnd.oci.image.manifest.v1+json", "{}");
    const layer = buildBlob("text/plain", "hello");
    const { manifest, blobs } = buildManifest({ layers: [layer], subject, annotations: { b: "2", a: "1" } });
    const { content: _, ...described } = subject;
    const written = text(manifest.content);
    expect(JSON.parse(written)).toMatchObject({ subject: described, layers: [{ digest: layer.digest, size: 5 }] });
    expect(written).toContain('"annotations":{"a":"1","b":"2"}');
    expect(blobs.map(({ digest }) => digest)).toEqual([empty.digest, layer.digest]);
  });

  it("says of a layer what is to be said of it, sorted, and nothing where there is nothing", () => {
    const [named, plain] = [buildBlob("text/plain", "hello"), buildBlob("text/plain", "bye")];
    const layers = [{ ...named, annotations: { title: "hello.txt", note: "a" } }, plain];
    const { manifest } = buildManifest({ artifactType: "application/x.y", layers, annotations: {} });
    const { layers: written } = JSON.parse(text(manifest.content)) as { readonly layers: readonly object[] };
    expect(written.map((layer) => JSON.stringify(layer).replace(/^.*"size":/, ""))).toEqual([
      '5,"annotations":{"note":"a","title":"hello.txt"}}',
      "3}",
    ]);
  });
});
