import { isJsonObject } from "../json/value.ts";
import { fetchedFile } from "../lock/fields.ts";
import type { FetchedFile } from "../lock/lock.ts";
import type { LayerRecipe, Recipe } from "../oci/recipe.ts";
import { digest, mediaType, name, plainPath, prefix, repository, tag } from "./fields.ts";
import { anyObject, list, literal, object, type Reader, record, text } from "./reader.ts";
import {
  type MadeArtifact,
  type MirroredArtifact,
  type Release,
  type ReleaseAsset,
  type ReleaseChart,
  type ReleaseImage,
  releaseFormat,
} from "./release.ts";

const annotations = record(text(/^/, "text"));

const layer = object<LayerRecipe>({ mediaType, folder: plainPath, prefix, annotations }, ["annotations"]);

const recipe = object<Recipe>(
  {
    repository,
    tag,
    artifactType: mediaType,
    config: object({ mediaType, content: anyObject }),
    layers: list(layer),
    annotations,
  },
  ["artifactType"],
);

const made = object<MadeArtifact>({ repository, digest, recipe });

const named = { name, version: name };
const madeChart = object<ReleaseChart & MadeArtifact>({ ...named, repository, digest, recipe });
/** Where a third party's chart is had: a registry's reference, or a file. */
const source: Reader<string | FetchedFile> = (value, at, faults) =>
  isJsonObject(value) ? fetchedFile(value, at, faults) : name(value, at, faults);

const mirroredChart = object<ReleaseChart & MirroredArtifact>({ ...named, repository, digest, source });

/** A chart with a recipe is ours, one with a source a third party's. */
const chart: Reader<ReleaseChart> = (value, at, faults) =>
  isJsonObject(value) && Object.hasOwn(value, "source")
    ? mirroredChart(value, at, faults)
    : madeChart(value, at, faults);

const image = object<ReleaseImage>({ reference: name, digest, repository }, ["digest"]);
const asset = object<ReleaseAsset>({ name, repository, digest, recipe });

/** Reads the model of release.json. */
export const release = object<Release>(
  {
    format: literal(releaseFormat, `release of format ${releaseFormat}, the only one that this version reads,`),
    topology: name,
    registry: name,
    bundle: made,
    charts: list(chart),
    images: list(image),
    assets: list(asset),
  },
  ["registry", "bundle"],
);
