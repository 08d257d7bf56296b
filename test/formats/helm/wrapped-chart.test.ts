import { describe, expect, it } from "vitest";
import { parseRepositoryIndex } from "../../../formats/helm/repository-index.ts";
import { buildWrappedChart, parseChartMetadata } from "../../../formats/helm/wrapped-chart.ts";

const chartYaml = `
apiVersion: v2
type: application
name: cache
version: 1.2.3
appVersion: 1.10
description: A <fast> cache & more
home: https://example.com
sources: [https://example.com/source, https://example.com/other]
keywords: []
deprecated: false
maintainers:
  - {name: Ada, email: ada@example.com}
  - {name: Bob}
annotations: {z: "1", a: 2, org.opencontainers.image.title: other}
dependencies:
  - {name: common, version: 1.x.x, repository: "https://charts.example.com", tags: [a], import-values: [{child: a, parent: b}]}
  - {name: local, enabled: true}
unknown: {left: out}
`;

function read(text: string) {
  const metadata = parseChartMetadata(text);
  if (metadata === undefined) throw new Error("it can't be read");
  return metadata;
}

describe("a third party's chart", () => {
  it("has the config that helm writes, in the order of its struct", () => {
    const { blobs, manifest } = buildWrappedChart(read(chartYaml), new TextEncoder().encode("archive"));
    const config = new TextDecoder().decode(blobs[0]?.content);
    expect(config).toBe(
      '{"name":"cache","home":"https://example.com","sources":["https://example.com/source","https://example.com/other"],"version":"1.2.3",' +
        '"description":"A \\u003cfast\\u003e cache \\u0026 more","maintainers":[{"name":"Ada","email":"ada@example.com"},{"name":"Bob"}],"apiVersion":"v2",' +
        '"appVersion":"1.1","annotations":{"a":"2","org.opencontainers.image.title":"other","z":"1"},' +
        '"dependencies":[{"name":"common","version":"1.x.x","repository":"https://charts.example.com","tags":["a"],"import-values":[{"child":"a","parent":"b"}]},' +
        '{"name":"local","repository":"","enabled":true}],"type":"application"}',
    );
    const { annotations, layers } = JSON.parse(new TextDecoder().decode(manifest.content)) as Record<string, unknown>;
    expect(layers).toMatchObject([{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", size: 7 }]);
    expect(annotations).toEqual({
      a: "2",
      "org.opencontainers.image.authors": "Ada (ada@example.com), Bob",
      "org.opencontainers.image.created": "1970-01-01T00:00:00Z",
      "org.opencontainers.image.description": "A <fast> cache & more",
      "org.opencontainers.image.source": "https://example.com/source",
      "org.opencontainers.image.title": "cache",
      "org.opencontainers.image.url": "https://example.com",
      "org.opencontainers.image.version": "1.2.3",
      z: "1",
    });
  });

  it.each(["", "[]", "name: cache", "version: 1.2.3", "name: [a]\nversion: b", "a: b: c", "name: ''\nversion: 1"])(
    "can't be made of the Chart.yaml %j",
    (text) => expect(parseChartMetadata(text)).toBeUndefined(),
  );
});

describe("the index of a repository", () => {
  it("gives the versions of a chart, as far as they can be fetched", () => {
    const digest = "ab".repeat(32);
    const text = `
apiVersion: v1
generated: 2024-01-01T00:00:00Z
entries:
  cache:
    - {version: 1.2.3, urls: [cache-1.2.3.tgz], digest: ${digest}, created: 2024-01-01T00:00:00Z}
    - {version: 1.10, urls: [a, 5], digest: "sha256:${digest}"}
    - {version: 1.0.0, urls: [b], digest: short}
    - {version: 0.9.0}
    - text
`;
    expect(parseRepositoryIndex(text, "cache")).toEqual([
      { version: "1.2.3", urls: ["cache-1.2.3.tgz"], sha256: digest },
      { version: "1.1", urls: ["a"], sha256: digest },
      { version: "1.0.0", urls: ["b"], sha256: undefined },
    ]);
    expect(parseRepositoryIndex(text, "other")).toEqual([]);
    expect(parseRepositoryIndex("entries:", "cache")).toEqual([]);
  });

  it.each(["", "<html></html>", "entries: []", "[".repeat(1000)])("is not %j", (text) =>
    expect(parseRepositoryIndex(text, "cache")).toBeUndefined(),
  );
});
