// generate.ts LANGUAGE COUNT FOLDER: writes a site of so many applications or machines, to look at or to time by hand.
import { buildCueModule, buildSite, type SiteLanguage, writeFiles } from "./sites.ts";

const languages: readonly string[] = ["yaml", "cue", "cue-packages", "machines"] satisfies SiteLanguage[];
const [language = "", count = "", folder] = process.argv.slice(2);

if (!languages.includes(language) || !/^[1-9]\d*$/.test(count) || folder === undefined) {
  process.stderr.write(`usage: bench/generate.ts ${languages.join("|")} COUNT FOLDER\n`);
  process.exitCode = 2;
} else {
  const files = buildSite(language as SiteLanguage, Number(count));
  writeFiles(folder, language === "yaml" || language === "machines" ? files : { ...files, ...buildCueModule() });
}
