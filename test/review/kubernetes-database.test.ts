import { describe } from "vitest";
import { database, object, tellEffects } from "./objects.ts";

const cnpg = "postgresql.cnpg.io";
const restarted = ["restart database-restart"];
const interrupted = ["interrupts database-restart"];
const switchover = { primaryUpdateMethod: "switchover" };
const parameters = (list: object, more: object = {}): object => database({ postgresql: { parameters: list }, ...more });
const parameter = (name: string, value: string, more: object = {}): object => parameters({ [name]: value }, more);
const image = (tag: string, more: object = {}): object =>
  database({ imageName: `e.example.com:5000/pg:${tag}`, ...more });
const slots = (highAvailability: object): object => database({ replicationSlots: { highAvailability } });
const tablespace = (name: string, size: string): object => ({ name, storage: { size } });
const noted = (annotations: object): object => ({ ...database({}), metadata: { name: "web", annotations } });
const kind = (name: string, spec: object): object => object(`${cnpg}/${name}`, { spec });

// What CloudNativePG's webhook refuses stands in its cluster_webhook.go: no webhook runs in the tests.
describe("volumes of a database", () => {
  tellEffects([
    ["grow", database({}), database({ storage: { size: "20Gi" } }), ["reload grown"]],
    ["shrink", database({}), database({ storage: { size: "5Gi" } }), ["destroys data-at-risk refused"]],
    [
      "are the same",
      database({ storage: { size: "0.5Gi" } }),
      database({ storage: { size: "512Mi" } }),
      ["none formatting"],
    ],
    [
      "of another class",
      database({}),
      database({ storage: { size: "10Gi", storageClass: "b" } }),
      ["none new-volumes"],
    ],
    ["for the log", database({}), database({ walStorage: { size: "1Gi" } }), interrupted],
    ["for the log no more", database({ walStorage: { size: "1Gi" } }), database({}), ["destroys data-at-risk refused"]],
    ["a tablespace more", database({}), database({ tablespaces: [tablespace("a", "1Gi")] }), interrupted],
    [
      "a tablespace less",
      database({ tablespaces: [tablespace("a", "1Gi"), tablespace("b", "1Gi")] }),
      database({ tablespaces: [tablespace("a", "1Gi")] }),
      ["destroys data-at-risk refused"],
    ],
    [
      "a tablespace shrinks",
      database({ tablespaces: [tablespace("a", "2Gi")] }),
      database({ tablespaces: [tablespace("a", "1Gi")] }),
      ["destroys data-at-risk refused"],
    ],
    ["of fewer instances", database({}), database({ instances: 2 }), ["destroys data-at-risk"]],
    ["of more", database({}), database({ instances: 4 }), ["reload scale"]],
  ]);
});

describe("an image", () => {
  tellEffects([
    ["a minor version", image("17.1"), image("17.2"), interrupted],
    ["with a switchover", image("17.1", switchover), image("17.2", switchover), restarted],
    [
      "when somebody says so",
      image("17.1", { primaryUpdateStrategy: "supervised" }),
      image("17.2", { primaryUpdateStrategy: "supervised" }),
      restarted,
    ],
    [
      "of the only instance",
      image("17.1", { instances: 1, ...switchover }),
      image("17.2", { instances: 1, ...switchover }),
      interrupted,
    ],
    ["a major version", image("16.4@sha256:a"), image("17@sha256:b"), ["destroys major-upgrade"]],
    ["a major version back", image("17"), image("16"), ["destroys downgrade refused"]],
    ["a major version that is too old", image("14"), image("15"), ["destroys major-upgrade refused"]],
    [
      "a major version of a catalogue",
      database({ imageCatalogRef: { name: "a", major: 16 } }),
      database({ imageCatalogRef: { name: "a", major: 17 } }),
      ["destroys major-upgrade"],
    ],
    [
      "with a parameter, and a switchover",
      parameter("work_mem", "1MB", { imageName: "e/pg:17.1", ...switchover }),
      parameter("work_mem", "2MB", { imageName: "e/pg:17.2", ...switchover }),
      ["restart database-restart refused", "reload parameters"],
    ],
  ]);
});

describe("a parameter", () => {
  tellEffects([
    ["that is reloaded", parameter("work_mem", "1MB"), parameter("work_mem", "2MB"), ["reload parameters"]],
    [
      "that is read at the start",
      parameter("shared_buffers", "1GB"),
      parameter("shared_buffers", "2GB"),
      ["restart parameters"],
    ],
    [
      "of the only instance",
      parameter("shared_buffers", "1GB", { instances: 1 }),
      parameter("shared_buffers", "2GB", { instances: 1 }),
      ["interrupts parameters"],
    ],
    [
      "that is raised",
      parameter("max_connections", "100"),
      parameter("max_connections", "200"),
      ["restart parameters"],
    ],
    [
      "that is lowered",
      parameter("max_connections", "200"),
      parameter("max_connections", "100"),
      ["interrupts parameters"],
    ],
    ["that the operator sets", parameters({}), parameter("archive_mode", "off"), ["reload parameters refused"]],
    [
      "to the least log",
      parameter("wal_level", "logical"),
      parameter("wal_level", "minimal"),
      ["interrupts parameters refused"],
    ],
    ["a library", database({}), database({ postgresql: { shared_preload_libraries: ["a"] } }), ["restart parameters"]],
    ["who may connect", database({}), database({ postgresql: { pg_hba: ["a"] } }), ["reload parameters"]],
  ]);
});

describe("all else of a database", () => {
  tellEffects([
    ["limits", database({}), database({ resources: { limits: { cpu: "2" } } }), interrupted],
    [
      "limits, and the operator leaves its pods",
      noted({ "cnpg.io/reconcilePodSpec": "disabled" }),
      {
        ...database({ resources: { limits: { cpu: "2" } } }),
        metadata: { name: "web", annotations: { "cnpg.io/reconcilePodSpec": "disabled" } },
      },
      ["none pods-kept"],
    ],
    ["a restart", noted({}), noted({ "kubectl.kubernetes.io/restartedAt": "a" }), interrupted],
    ["hibernation", noted({}), noted({ "cnpg.io/hibernation": "on" }), ["interrupts hibernated"]],
    ["a user's number", database({}), database({ postgresUID: 27 }), ["destroys replaced refused"]],
    ["a user's number, said", database({}), database({ postgresUID: 26 }), ["none formatting"]],
    [
      "an account",
      database({ serviceAccountName: "a" }),
      database({ serviceAccountName: "b" }),
      ["destroys replaced refused"],
    ],
    [
      "a prefix of slots",
      slots({ enabled: true }),
      slots({ enabled: true, slotPrefix: "a_" }),
      ["reload slots refused"],
    ],
    [
      "a prefix of slots that are off",
      slots({ enabled: false }),
      slots({ enabled: false, slotPrefix: "a_" }),
      ["reload slots"],
    ],
    ["slots that are forgotten", slots({ enabled: true }), database({}), ["reload slots refused"]],
    ["how it was made", database({}), database({ bootstrap: { initdb: { database: "a" } } }), ["none at-creation"]],
    ["a backup", database({}), database({ backup: { target: "primary" } }), ["reload parameters"]],
    [
      "a superuser",
      database({}),
      database({ enableSuperuserAccess: true }),
      ["reload parameters", "reload access-widened"],
    ],
    ["monitoring", database({}), database({ monitoring: { enablePodMonitor: true } }), ["none operator-policy"]],
    ["a field that nobody knows", database({}), database({ other: 1 }), ["unknown no-rule"]],
    [
      "a schedule of backups",
      kind("ScheduledBackup", { schedule: "a" }),
      kind("ScheduledBackup", { schedule: "b" }),
      ["none next-run"],
    ],
    [
      "a database that is dropped",
      kind("Database", { name: "a" }),
      kind("Database", { name: "a", ensure: "absent" }),
      ["destroys data-at-risk"],
    ],
    ["an owner", kind("Database", { owner: "a" }), kind("Database", { owner: "b" }), ["reload reconciled"]],
    [
      "a pooler's parameters",
      kind("Pooler", { pgbouncer: { poolMode: "session" } }),
      kind("Pooler", { pgbouncer: { poolMode: "transaction" } }),
      ["reload parameters"],
    ],
    ["a pooler's pods", kind("Pooler", { type: "rw" }), kind("Pooler", { type: "ro" }), ["restart rolling-restart"]],
    [
      "fewer poolers",
      kind("Pooler", { instances: 2 }),
      kind("Pooler", { instances: 0 }),
      ["interrupts scaled-to-nothing"],
    ],
  ]);
});
