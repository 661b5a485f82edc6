// Gives the chunks of a bundle names that say what they hold and stay the same when code changes: esbuild's own
// hold a hash of the content, and a change of one chunk would rename every chunk that imports it.
import path from "node:path";

const outside = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/g;

/** `src/plan/stale.ts` is `plan-stale`; a module of a package has the package's name. */
function nameOf(module) {
  const packages = [...module.matchAll(outside)].map((match) => match[1]);
  const name = packages.at(-1)?.replace("@", "") ?? module.replace(/^src\//, "").replace(/\.\w+$/, "");
  return name.replaceAll(/[^\w.-]+/g, "-");
}

/** Counts the modules of a chunk that a module leads to by imports inside the chunk. */
function reach(module, members, inputs, seen = new Set()) {
  if (!members.has(module) || seen.has(module)) return seen.size;
  seen.add(module);
  for (const { path: imported } of inputs[module].imports) reach(imported, members, inputs, seen);
  return seen.size;
}

/** The entry point of a chunk, or else the module that leads to most of the others (the first of several). */
function leader(output, inputs) {
  if (output.entryPoint !== undefined) return output.entryPoint;
  const members = new Set(Object.keys(output.inputs));
  const ranked = [...members]
    .map((module) => ({ module, count: reach(module, members, inputs) }))
    .sort((a, b) => b.count - a.count || (a.module < b.module ? -1 : 1));
  return ranked[0]?.module ?? "runtime";
}

/** A chunk that only passes on what other chunks export, for an `import()` of a module that others share. */
function passesOn(output) {
  return output.entryPoint !== undefined && Object.keys(output.inputs).length === 0;
}

/** The new file name of each chunk, by its path in the metafile. */
export function chunkNames({ inputs, outputs }, folder) {
  const chunks = Object.entries(outputs)
    .filter(([file]) => path.basename(path.dirname(file)) === folder)
    .map(([file, output]) => {
      const name = nameOf(leader(output, inputs)) + (passesOn(output) ? "-entry" : "");
      return { file, name, first: Object.keys(output.inputs).sort()[0] ?? "" };
    })
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  const taken = new Map();
  const named = chunks.map(({ file, name }) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return [file, count === 1 ? `${name}.js` : `${name}-${count}.js`];
  });
  return new Map(named);
}

/** The text of an output with the chunks it imports under their new names; throws where one is not found. */
export function renameImports(text, imports, names) {
  let renamed = text;
  // A chunk that is imported in two places is listed twice.
  for (const imported of new Set(imports.map(({ path: file }) => file))) {
    const name = names.get(imported);
    if (name === undefined) continue;
    const before = path.basename(imported);
    if (!renamed.includes(`/${before}"`)) throw new Error(`no import of ${before} was found to rename`);
    renamed = renamed.replaceAll(`/${before}"`, `/${name}"`);
  }
  return renamed;
}
