// Writes the licence notices of the packages in a bundle. A package without a licence file needs one in
// scripts/licences/NAME.txt (with "__" for the slash of a scope), copied from the package's repository.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages that the outputs of a metafile contain code of, each once. */
function packageFolders({ outputs }) {
  const modules = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = modules.map((module) => packageFolder.exec(module)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

async function licenceTexts(root, folder, name) {
  const own = path.join(root, folder);
  const files = (await readdir(own)).filter((file) => licenceFile.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(own, file), "utf8")));
  if (texts.length > 0) return texts;
  const kept = `scripts/licences/${name.replace("/", "__")}.txt`;
  try {
    return [await readFile(path.join(root, kept), "utf8")];
  } catch (cause) {
    throw new Error(
      `${name} is bundled and has no licence file → copy the licence of its repository to ${kept}`,
      { cause },
    );
  }
}

async function notice(root, folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(root, folder, "package.json"), "utf8"),
  );
  if (typeof license !== "string") throw new Error(`${name} is bundled and names no licence`);
  const texts = await licenceTexts(root, folder, name);
  const body = texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name, version, text: `${name} ${version} (${license})\n\n${body}\n` };
}

/** One text with name, version, licence and licence text of each package of a bundle, in the order of their names. */
export async function thirdPartyNotices(root, metafile) {
  const notices = await Promise.all(packageFolders(metafile).map((folder) => notice(root, folder)));
  const order = (a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1);
  const rule = `\n${"-".repeat(80)}\n\n`;
  return [
    "The files in this folder contain code of these packages.\n",
    ...notices.sort(order).map(({ text }) => text),
  ].join(rule);
}
