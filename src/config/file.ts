import path from "node:path";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import { InputError } from "../model/errors.ts";
import { fileFinding, readText } from "../manifest/read/files.ts";
import {
  findingOf,
  type Located,
  sortFindings,
  withoutRepeats,
  yamlFinding,
} from "../manifest/read/findings.ts";
import { Lines } from "../manifest/read/lines.ts";
import { readFilled } from "../manifest/yaml/yaml.ts";
import type { Finding } from "../model/finding.ts";
import { minuteNotes } from "../manifest/read/notes.ts";
import type { Note } from "../model/plan.ts";
import type { Policy } from "../policy/policy.ts";
import { withoutConsequences } from "../schema/consequences.ts";
import { explain } from "../schema/explain.ts";
import type { ConfigFile } from "../schema/generated/config.ts";
import validate from "../schema/generated/config.validate.js";
import { checkConfig } from "./check/check.ts";
import type { ManifestPath } from "./options.ts";
import { findOverlaps } from "./check/overlap.ts";
import { compilePolicies, policiesOf } from "./policies.ts";

/** A checked configuration, and its policies, compiled. */
export interface ReadConfig {
  readonly config: ConfigFile;
  readonly policies: readonly Policy[];
  /** What is sound but easily misread. */
  readonly notes: readonly Note[];
}

/** Reads and checks a configuration file; throws `InputError` with all its findings. */
export async function readConfig(file: ManifestPath, allowedHosts: string | undefined): Promise<ReadConfig> {
  const read = await readText(file);
  if ("finding" in read) throw new InputError([read.finding]);
  const lines = new Lines(read.text);
  const [first, ...others] = [...readFilled(read.text)].map((document) => ({
    file: file.shown.replaceAll(path.sep, "/"),
    lines,
    document,
  }));
  if (first === undefined) throw new InputError([fileFinding(file.shown, emptyWords)]);
  const findings = others.map((at) => findingOf(at, second));
  const sound = check(first, allowedHosts, findings);
  const schemas = await compilePolicies(first, findings);
  if (sound === null || findings.length > 0) throw new InputError(sortFindings(findings));
  const notes = minuteNotes(first, ["tokens", "rotate_after"]);
  return { config: sound, policies: policiesOf(sound, schemas, first), notes };
}

const emptyWords = {
  rule: "empty-config",
  message: "the configuration is empty",
  fix: "write `version: 1` and `workspaces`, or remove the file",
} as const;

const second = {
  rule: "second-document",
  message: "a configuration has only one document",
  fix: "remove all documents after the first",
  path: [],
  at: "value",
} as const;

/** Returns the checked configuration, or null; adds its problems to `findings`. */
function check(at: Located, allowedHosts: string | undefined, findings: Finding[]): ConfigFile | null {
  const { value, findings: inYaml } = at.document;
  const found = inYaml.map((finding) => yamlFinding(at, finding));
  if (value === undefined) {
    findings.push(...found);
    return null;
  }
  const sound = validate(value) ? value : null;
  const wrong = sound === null ? explain(validate.errors ?? [], schema, at.document) : [];
  const causes = withoutConsequences([...wrong, ...checkConfig(value, allowedHosts)], value);
  found.push(...causes.map((finding) => findingOf(at, finding)));
  for (const finding of withoutRepeats(found)) findings.push(finding);
  if (sound !== null) findings.push(...findOverlaps(at, sound, allowedHosts));
  return sound;
}
