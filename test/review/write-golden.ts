import { writeFileSync } from "node:fs";
import { renderAll } from "./renderings.ts";
import { sampleReview } from "./sample-review.ts";

// Run by `node scripts/run.mjs test/review/write-golden.ts` from the repository's folder; review the change.
for (const [name, text] of Object.entries(renderAll(sampleReview))) writeFileSync(`test/review/golden/${name}`, text);
