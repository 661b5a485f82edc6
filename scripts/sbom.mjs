// Prints the software bill of materials of what is published, as CycloneDX: the packages whose code is bundled into
// dist, and no other of the installed ones. `node scripts/sbom.mjs > keyward.cdx.json`, after npm ci.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Name and version of each package in the licence notices of a bundle. */
export function noticedPackages(notices) {
  return notices
    .split(`\n${"-".repeat(80)}\n\n`)
    .slice(1)
    .map((notice) => {
      const [, name, version] = /^(\S+) (\S+) \(.*\)$/m.exec(notice) ?? [];
      return { name, version };
    });
}

/** The bill of `npm sbom` reduced to the packages of the bundle; throws where one of them is not in it. */
export function bundledSbom(sbom, notices, name) {
  const packages = noticedPackages(notices);
  const components = packages.map((one) => {
    const found = sbom.components.find(({ purl }) => purl === purlOf(one));
    if (found === undefined)
      throw new Error(`${one.name} ${one.version} is bundled, but npm sbom does not list it`);
    // It is a development package of npm's, since it is installed with the published files.
    const properties = found.properties?.filter(
      (property) => property.name !== "cdx:npm:package:development",
    );
    return { ...found, scope: "required", properties };
  });
  const root = sbom.metadata.component;
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: { ...root, name } },
    components,
    dependencies: [{ ref: root["bom-ref"], dependsOn: components.map((one) => one["bom-ref"]) }],
  };
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const sbom = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }));
  const notices = readFileSync(path.join(root, "dist", "THIRD-PARTY-NOTICES"), "utf8");
  const { name } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  console.log(JSON.stringify(bundledSbom(sbom, notices, name), null, 2));
}
