import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  lineStart,
  nextLine,
  spliced
} from "./manifest-write-comments.js";
import {
  renderFindingsMarkdown
} from "./render-problems-findings-markdown.js";
import {
  renderFindings
} from "./render-problems-findings-text.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  writeManifest
} from "./run-output-file-private-file.js";
import "./render-markdown-reader.js";
import "./render-problems-places.js";
import {
  code
} from "./render-markdown-code.js";
import {
  Lines,
  readOptions,
  sortFindings,
  yamlFinding
} from "./run-input-read-options.js";
import "./config-rate.js";
import "./model-pair.js";
import "./util-duration.js";
import {
  Composer,
  Lexer,
  Parser,
  fileFinding,
  filesUnder,
  findFiles,
  isCollection,
  isMap,
  isMergeKey,
  isScalar,
  isSeq,
  readFilled,
  readText,
  readYaml,
  visit,
  withoutMarks
} from "./manifest-yaml-yaml.js";
import {
  config_schema_default,
  manifest_schema_default
} from "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  forTerminal,
  plural
} from "./render-plan-values.js";
import "./util-loopback.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import {
  pathOf,
  valueAt
} from "./schema-path-finding.js";
import "./model-plan.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/fmt/command.ts
import path from "node:path";

// src/manifest/format/format.ts
import { isDeepStrictEqual } from "node:util";

// src/manifest/yaml/yaml-comments.ts
var scalarMark = "";
function* commentsIn(text) {
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== scalarMark) yield token.trimEnd();
    before = token;
  }
}

// src/manifest/format/key-order.ts
function schemaPlace(root) {
  return placeOf(root, [root]);
}
function placeOf(root, schemas) {
  const all = schemas.flatMap((schema) => variants(root, schema));
  const properties = all.map((schema) => mapOf(valueAt(schema, ["properties"])));
  return {
    keys: [...new Set(properties.flatMap((one) => Object.keys(one)))],
    member: (key) => placeOf(
      root,
      all.flatMap((schema) => {
        const own = valueAt(schema, ["properties", key]);
        return own === void 0 ? [valueAt(schema, ["additionalProperties"])] : [own];
      })
    ),
    items: () => placeOf(
      root,
      all.map((schema) => valueAt(schema, ["items"]))
    )
  };
}
function variants(root, schema) {
  const ref = valueAt(schema, ["$ref"]);
  const found = typeof ref === "string" ? valueAt(root, pathOf(null, ref)) : schema;
  if (typeof found !== "object" || found === null) return [];
  const alternatives = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => listOf(valueAt(found, [keyword])));
  const others = [...alternatives, valueAt(found, ["then"])];
  return [found, ...others.flatMap((one) => variants(root, one))];
}
function mapOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/manifest/format/layout.ts
async function layOut(text) {
  const [{ format }, yaml] = await Promise.all([
    import("./prettier-2.js"),
    import("./prettier.js")
  ]);
  return format(text, { parser: "yaml", plugins: [yaml], printWidth: 110, endOfLine: "auto" });
}

// src/manifest/format/reorder-block.ts
function blockSplices(text, pairs, sorted) {
  const [first] = pairs;
  if (first === void 0) return [];
  const line = lineStart(text, first.start);
  const before = text.slice(line, first.start);
  if (!/^ *(?:- )?$/.test(before)) return [];
  const indent = " ".repeat(before.length);
  const segments = segmentsOf(text, pairs, indent);
  if (segments === null) return [];
  const { above, written } = joined(
    sorted.flatMap((pair) => segments.get(pair) ?? []),
    indent
  );
  const comments = above.map((comment) => before.replace("- ", "") + comment.trimStart());
  const end = endOfSegment(text, pairs.at(-1) ?? first, indent);
  return [
    { start: line, end: line, text: comments.join("") },
    { start: first.start, end, text: written }
  ];
}
function joined(segments, indent) {
  const [first, ...rest] = segments;
  const comments = (first?.above ?? "").match(/^.*#.*\n/gm) ?? [];
  const others = rest.map(({ above, own }) => above + indent + own);
  return { above: comments, written: [first?.own ?? "", ...others].join("") };
}
function segmentsOf(text, pairs, indent) {
  const segments = /* @__PURE__ */ new Map();
  for (const [index, pair] of pairs.entries()) {
    const line = lineStart(text, pair.start);
    if (index > 0 && text.slice(line, pair.start) !== indent) return null;
    const previous = pairs[index - 1];
    const from = previous === void 0 ? pair.start : endOfSegment(text, previous, indent);
    const above = previous === void 0 ? "" : text.slice(from, line);
    segments.set(pair, { above, own: text.slice(pair.start, endOfSegment(text, pair, indent)) });
  }
  return segments;
}
function endOfSegment(text, pair, indent) {
  let end = pair.end > 0 && text[pair.end - 1] === "\n" ? pair.end : nextLine(text, pair.end);
  for (; ; ) {
    const line = text.slice(end, nextLine(text, end));
    if (!new RegExp(`^${indent} +#`).test(line)) return end;
    end = nextLine(text, end);
  }
}

// src/manifest/format/reorder-flow.ts
function flowSplices(text, range, pairs, sorted) {
  const [start = 0, end = 0] = range ?? [];
  if (/(?:^|\s)#/.test(text.slice(start, end))) return [];
  return pairs.map((pair, index) => {
    const other = sorted[index] ?? pair;
    return { start: pair.start, end: pair.end, text: text.slice(other.start, other.end) };
  });
}

// src/manifest/format/reorder.ts
function reorderKeys(text, schema) {
  let ordered = text;
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const splices = [...new Composer({ merge: true }).compose(new Parser().parse(ordered))].flatMap(
      (doc) => splicesIn(doc.contents, schema, ordered)
    );
    if (splices.length === 0) return ordered;
    ordered = spliced(ordered, splices);
  }
  return ordered;
}
var mostRounds = 20;
function splicesIn(node, place, text) {
  if (isSeq(node)) return node.items.flatMap((item) => splicesIn(item, place.items(), text));
  if (!isMap(node)) return [];
  const own = orderSplices(node, place, text);
  if (own.length > 0) return own;
  return node.items.flatMap(
    ({ key, value }) => isScalar(key) && typeof key.value === "string" ? splicesIn(value, place.member(key.value), text) : []
  );
}
function orderSplices(map, { keys }, text) {
  if (keys.length === 0 || containsAnchor(map)) return [];
  const pairs = map.items.flatMap((pair) => keyedPair(pair) ?? []);
  if (pairs.length !== map.items.length) return [];
  const ranked = pairs.filter(({ key }) => key !== null).sort((a, b) => rankOf(a, keys) - rankOf(b, keys));
  const sorted = pairs.map((pair) => pair.key === null ? pair : ranked.shift() ?? pair);
  if (sorted.every((pair, index) => pair === pairs[index])) return [];
  return map.flow === true ? flowSplices(text, map.range, pairs, sorted) : blockSplices(text, pairs, sorted);
}
function rankOf({ key }, keys) {
  const at = keys.indexOf(key ?? "");
  return at === -1 ? keys.length : at;
}
function keyedPair({ key, value }) {
  if (!isScalar(key) || key.range == null || key.anchor !== void 0 || key.tag !== void 0) return null;
  const range = hasRange(value) ? value.range : null;
  const name = isMergeKey(key) ? null : String(key.value);
  return { key: name, start: key.range[0], end: Math.max(range?.[1] ?? 0, key.range[1]) };
}
function hasRange(value) {
  return typeof value === "object" && value !== null && "range" in value && Array.isArray(value.range);
}
function containsAnchor(map) {
  let found = false;
  visit(map, {
    Node(_, node) {
      if (node === map || !(isScalar(node) || isCollection(node)) || node.anchor === void 0)
        return void 0;
      found = true;
      return visit.BREAK;
    }
  });
  return found;
}

// src/manifest/format/format.ts
function kindOfText(text) {
  let kind = "other";
  for (const { value, findings } of readFilled(text)) {
    if (findings.length > 0) return "invalid";
    if (kind !== "other") continue;
    if (valueAt(value, ["workspaces"]) !== void 0) kind = "configuration";
    else if (["clients", "defaults", "address_lists"].some((key) => valueAt(value, [key]) !== void 0))
      kind = "manifest";
  }
  return kind;
}
async function formatText(file, text) {
  const before = [...readYaml(text)];
  const lines = new Lines(text);
  const findings = before.flatMap(
    (document) => document.findings.map((finding) => yamlFinding({ file, lines, document }, finding))
  );
  if (findings.length > 0) return { findings: sortFindings(findings) };
  const schema = schemaPlace(kindOfText(text) === "configuration" ? config_schema_default : manifest_schema_default);
  for (const order of [(one) => reorderKeys(one, schema), (one) => one]) {
    const formatted = await stable(withoutMarks(text), order).catch(() => null);
    if (formatted !== null && isSame(text, before, formatted)) return { text: formatted };
  }
  return { findings: [fileFinding(file, unformattable)] };
}
var unformattable = {
  rule: "unformattable",
  message: "keyward cannot format this file without changing its meaning, and leaves it as it is",
  fix: "write its values and comments in a simpler form, such as one value in each line"
};
async function stable(text, order) {
  let current = text;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const next = withNewlinesOf(text, order(withLf(await layOut(current))));
    if (next === current) return next;
    current = next;
  }
  return null;
}
function isSame(text, before, formatted) {
  const after = [...readYaml(formatted)];
  if (after.some(({ findings }) => findings.length > 0)) return false;
  const comments = (one) => [...commentsIn(one)].sort();
  return isDeepStrictEqual(valuesOf(before), valuesOf(after)) && isDeepStrictEqual(comments(text), comments(formatted));
}
function valuesOf(documents) {
  return documents.filter(({ empty }) => !empty).map(({ value }) => value);
}
function withLf(text) {
  return text.replaceAll("\r\n", "\n");
}
function withNewlinesOf(original, text) {
  return /^[^\n]*\r\n/.test(original) ? text.replaceAll("\n", "\r\n") : text;
}

// src/features/fmt/render.ts
function showFormatted(result, { format, quiet }, system) {
  const names = result.files.filter(({ changed }) => changed).map(({ file }) => file);
  switch (format) {
    case "json":
      return system.out(jsonText({ format: "keyward.fmt/v1", ...result }));
    case "markdown":
      system.out(`${summary(result, names.length)}
${names.map((name) => `- ${code(name)}
`).join("")}`);
      if (result.findings.length > 0) system.out(`
${renderFindingsMarkdown(result.findings)}`);
      return;
    case "text":
      system.out(names.map((name) => `${forTerminal(name)}
`).join(""));
      system.err(renderFindings(result.findings, system.errStyle));
      if (!quiet) system.err(`${summary(result, names.length)}
`);
  }
}
function summary({ check, files, findings }, changed) {
  const seen = files.length + new Set(findings.map(({ file }) => file)).size;
  if (!check) return `formatted ${plural(changed, "file")} of ${seen}`;
  if (changed === 0) return `${plural(files.length, "file")} formatted correctly`;
  return `${plural(changed, "file")} of ${seen} not formatted \u2192 run \`keyward fmt\``;
}

// src/features/fmt/command.ts
async function fmt(flags, voice, system) {
  const check = flags.check ?? false;
  const { files, findings } = await filesOf(flags, system);
  const named = new Set(flags.paths.map((one) => path.resolve(system.cwd, one)));
  const formatted = [];
  const found = [...findings];
  for (const file of files) {
    system.stop.throwIfAborted();
    const result = await formatFile(file, { check, always: named.has(file.absolute) });
    if ("findings" in result) found.push(...result.findings);
    else if (result.kind !== "other")
      formatted.push({ file: file.shown, changed: result.kind === "changed" });
  }
  showFormatted({ check, files: formatted, findings: sortFindings(found) }, voice, system);
  const wrong = found.length > 0 || check && formatted.some(({ changed }) => changed);
  return wrong ? exitCode.error : exitCode.fine;
}
async function filesOf(flags, system) {
  if (flags.paths.some((one) => one.trim() === ""))
    throw new KeywardError(
      "a path is empty",
      "name files or folders, or none for those of the configuration"
    );
  if (flags.paths.length > 0)
    return filesUnder(flags.paths.map((shown) => ({ shown, absolute: path.resolve(system.cwd, shown) })));
  const { config, workspaces, folder } = await readOptions(flags, system);
  const manifests = workspaces.flatMap((workspace) => workspace.manifests);
  return findFiles([...config === null ? [] : [config], ...manifests], folder);
}
async function formatFile(file, { check, always }) {
  const read = await readText(file);
  if ("finding" in read) return { findings: [read.finding] };
  if (!always && kindOfText(read.text) === "other") return { kind: "other" };
  const formatted = await formatText(file.shown, read.text);
  if ("findings" in formatted) return formatted;
  if (formatted.text === read.text) return { kind: "unchanged" };
  if (!check) await writeManifest(file.absolute, formatted.text);
  return { kind: "changed" };
}
export {
  fmt
};
