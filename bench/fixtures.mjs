// Clients as a seed of the sandbox and as the manifests that equal them, and the configuration for both.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A file holds at most this many clients. */
const perFile = 1000;

const folders = Array.from({ length: 20 }, (_, index) => ({
  id: 100 + index,
  name: `Team ${index}`,
  parent_id: null,
}));

/** N clients: as a seed of the sandbox, and as the texts of manifests. */
export function twins(count, { deliverTo = "[files]" } = {}) {
  const clients = Array.from({ length: count }, (_, index) => ({
    id: 1000 + index,
    name: `client-${String(index).padStart(6, "0")}`,
    role: 1,
    folders: [100 + (index % 20)],
    ip_allow_list: [`198.51.100.${index % 250}`, "192.0.2.0/24"],
    token_age_days: index % 300,
  }));
  const texts = Array.from({ length: Math.ceil(count / perFile) }, (_, file) => {
    const entries = clients.slice(file * perFile, (file + 1) * perFile).map((one) => entry(one, deliverTo));
    return `version: 1\nclients:\n${entries.join("")}`;
  });
  return { seed: { roles: [{ id: 1, name: "Integrator" }], folders, clients }, texts };
}

function entry({ name, folders: [folder], ip_allow_list: [one, other] }, deliverTo) {
  return `  - name: ${name}
    role: 1
    folders:
      - ${folder}
    ip_allow_list:
      - ${one}
      - ${other}
    token: { deliver_to: ${deliverTo} }
`;
}

/** Writes the manifests into the folder `clients` of a folder. */
export async function writeManifests(folder, texts) {
  const clients = path.join(folder, "clients");
  await mkdir(clients, { recursive: true });
  const name = (index) => `${String(index).padStart(3, "0")}.yaml`;
  await Promise.all(texts.map((text, index) => writeFile(path.join(clients, name(index)), text)));
}

/** A keyward.yaml with these workspace entries, of which each is the inside of a map. */
export function configuration(entries, more = "") {
  const lines = Object.entries(entries).map(([name, inside]) => `  ${name}: { ${inside} }\n`);
  return `version: 1\nworkspaces:\n${lines.join("")}${more}`;
}

/** The sink that the manifests name. */
export const filesSink = `sinks:\n  files: { type: file, path: "tokens/{workspace}/{name}" }\n`;

/** One workspace with a token and its manifests. */
export function entryOf(url, more = "self: none") {
  return `host: "${url}", token_env: KEYWARD_BENCH_TOKEN, manifests: [clients], ${more}`;
}

/** Twenty policies that every client satisfies: on addresses, names, roles by name, folders by path, and changes. */
export const policies = `policies:\n${Array.from({ length: 4 }, (_, index) =>
  [
    `{ name: list-${index}, schema: { required: [ip_allow_list], properties: { ip_address_count: { maximum: ${1024 + index} } } } }`,
    `{ name: name-${index}, schema: { properties: { name: { pattern: "^[a-z${index}]+-[0-9]{6}$", maxLength: ${100 + index} } } } }`,
    `{ name: role-${index}, schema: { properties: { role: { properties: { name: { enum: [Integrator, Other ${index}] } } } } } }`,
    `{ name: folders-${index}, match: { names: ["client-*"] }, schema: { properties: { folders: { not: { const: all }, items: { properties: { path: { pattern: "^Team [0-9${index}]+$" } } } } } } }`,
    `{ name: change-${index}, on: change, risks: [widens] }`,
  ]
    .map((line) => `  - ${line}\n`)
    .join(""),
).join("")}`;

/** Calls with a new folder, and removes it afterwards. */
export async function withFolder(use) {
  const folder = await mkdtemp(path.join(tmpdir(), "keyward-bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
