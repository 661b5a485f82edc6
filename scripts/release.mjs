// What the release workflow asks of the repository. `node scripts/release.mjs TAG` fails if the tag is not the release of
// this commit; else it writes the notes to release-notes.md, and for the next jobs the names of the tags to
// $GITHUB_OUTPUT.
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const release = /^v(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

/** The section of the changelog about a version, without its heading; null if there is none. */
export function releaseNotes(changelog, version) {
  const lines = changelog.split("\n");
  const begin = lines.findIndex((line) => line.startsWith(`## [${version}] - `));
  if (begin === -1) return null;
  const length = lines.slice(begin + 1).findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const section = lines.slice(begin + 1, length === -1 ? undefined : begin + 1 + length);
  return `${section.join("\n").trim()}\n`;
}

/** What forbids to publish a tag; empty if nothing does. */
export function releaseProblems({ tag, manifest, lock, changelog }) {
  const { version, repository } = manifest;
  const notes = releaseNotes(changelog, version);
  const dated = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m");
  return [
    ...(release.test(tag) ? [] : [`the tag ${tag} does not have the form v1.2.3`]),
    ...(tag === `v${version}` ? [] : [`the tag is ${tag}, but package.json has the version ${version}`]),
    ...(lock.version === version
      ? []
      : [`package-lock.json has the version ${lock.version}: run npm install`]),
    ...(dated.test(changelog) ? [] : [`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD"`]),
    ...(notes === "\n" ? [`the section of ${version} in CHANGELOG.md is empty`] : []),
    ...(repository.url.includes("your-organization")
      ? ["package.json does not name the project's repository: replace your-organization everywhere"]
      : []),
  ];
}

function parts(tag) {
  const [, major, minor, patch, pre] = release.exec(tag) ?? [];
  return major === undefined ? null : { numbers: [major, minor, patch].map(Number), pre: pre ?? null };
}

/** Whether a release (not a pre-release) of these tags is newer. */
function isOutdated(numbers, tags, sameMajor) {
  return tags.map(parts).some((other) => {
    if (other === null || other.pre !== null) return false;
    if (sameMajor && other.numbers[0] !== numbers[0]) return false;
    const at = numbers.findIndex((number, index) => number !== other.numbers[index]);
    return at !== -1 && other.numbers[at] > numbers[at];
  });
}

/**
 * The tag of npm under which a release is published, and the major tag of the Action that moves to it: none for a
 * pre-release, or if the same major version has a newer release.
 */
export function movingTags(tag, tags) {
  const { numbers, pre } = parts(tag);
  const [major] = numbers;
  if (pre !== null) return { npm: "next", action: "" };
  const npm = isOutdated(numbers, tags, false) ? `latest-${major}` : "latest";
  return { npm, action: isOutdated(numbers, tags, true) ? "" : `v${major}` };
}

function main(tag) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const read = (name) => readFileSync(path.join(root, name), "utf8");
  const manifest = JSON.parse(read("package.json"));
  const changelog = read("CHANGELOG.md");
  const lock = JSON.parse(read("package-lock.json"));
  const problems = releaseProblems({ tag, manifest, lock, changelog });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const tags = execFileSync("git", ["tag", "--list", "v*"], { cwd: root, encoding: "utf8" }).split("\n");
  const { npm, action } = movingTags(tag, tags);
  writeFileSync(path.join(root, "release-notes.md"), releaseNotes(changelog, manifest.version));
  const { GITHUB_OUTPUT: output } = process.env;
  if (output !== undefined) appendFileSync(output, `npm-tag=${npm}\naction-tag=${action}\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2] ?? "");
