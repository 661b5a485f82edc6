import type { FindingRule } from "../../model/rules.ts";
import { type PathFinding, type Path, valueAt } from "../../schema/path-finding.ts";
import { pickOne } from "../../schema/nearest.ts";
import { isMap, isSchema, keywords, refusedKeywords } from "./keywords.ts";
import type { Fact } from "../policy.ts";
import { passingMembers } from "./passing-members.ts";
import { vacuousKeywords } from "./vacuous-keywords.ts";
import { clientShape, type Shape } from "./client-shape.ts";

/** A pattern of a schema with its place. */
export interface PatternAt {
  readonly pattern: string;
  readonly path: Path;
}

/** A policy's schema as it can be compiled: references resolved, text in NFC. */
export interface ReadSchema {
  readonly schema: unknown;
  readonly findings: readonly PathFinding[];
  readonly patterns: readonly PatternAt[];
  /** What has to be known of a client before the schema can be applied. */
  readonly needs: ReadonlySet<Fact>;
}

/** The most values that a schema may list, with its references resolved; each schema inside it counts as `perSchema`. */
const largestSchema = 5_000;
const perSchema = 10;

/** Reads the schema at `path` of a configuration: finds all its errors, except in patterns. Accepts any value. */
export function readSchema(root: unknown, path: Path): ReadSchema {
  const reader = new Reader(root, path);
  const schema = reader.read(root, clientShape, path, []);
  const findings = reader.findings.length > 0 ? reader.findings : passingMembers(root, clientShape, path);
  return { schema, findings, patterns: reader.patterns, needs: reader.needs };
}

class Reader {
  readonly findings: PathFinding[] = [];
  readonly patterns: PatternAt[] = [];
  readonly needs = new Set<Fact>();
  readonly #root: unknown;
  readonly #top: Path;
  #size = 0;

  constructor(root: unknown, top: Path) {
    this.#root = root;
    this.#top = top;
  }

  /** `shape`: the possible values, null if unknown; `refs`: the references that led here. */
  read(schema: unknown, shape: Shape | null, path: Path, refs: readonly string[]): unknown {
    if (!isSchema(schema))
      return this.#wrong(
        path,
        "policy-schema",
        "expected a schema",
        "write a map of keywords, `true` or `false`",
      );
    if (shape !== null) for (const fact of factsNeeded(schema, shape)) this.needs.add(fact);
    if (typeof schema === "boolean") return schema;
    if (!this.#fits(perSchema, path)) return false;
    const made: Record<string, unknown> = {};
    const also: unknown[] = [];
    for (const [key, value] of Object.entries(schema)) {
      const at = [...path, key];
      if (!this.#isSound(key, value, at)) continue;
      if (shape !== null) this.findings.push(...vacuousKeywords(key, value, shape, path));
      if (key === "$ref") also.push(this.#refer(String(value), shape, at, refs));
      else Object.assign(made, this.#readKeyword(key, value, shape, at, refs));
    }
    if (also.length === 0) return made;
    return { ...made, allOf: [...list(made["allOf"]), ...also] };
  }

  #readKeyword(
    key: string,
    value: unknown,
    shape: Shape | null,
    path: Path,
    refs: readonly string[],
  ): Readonly<Record<string, unknown>> {
    switch (keywords[key]?.content) {
      case "note":
        return {};
      case "definitions":
        // Checked even if nothing refers to them; a schema that is referred to is read again at the reference.
        for (const [name, held] of entries(value)) this.read(held, null, [...path, name], refs);
        return {};
      case "schema":
        return { [key]: this.read(value, inner(key, shape), path, refs) };
      case "schemas":
        return { [key]: list(value).map((one, index) => this.read(one, shape, [...path, index], refs)) };
      case "properties":
        return {
          [key]: Object.fromEntries(
            entries(value).map(([name, held]) => [
              name,
              this.read(held, property(name, shape), [...path, name], refs),
            ]),
          ),
        };
      case "pattern":
        this.patterns.push({ pattern: String(value), path });
        return { [key]: String(value).normalize("NFC") };
      case "reference":
      case "value":
      case undefined:
        return this.#fits(list(value).length, path) ? { [key]: inNfc(value) } : {};
    }
  }

  #refer(ref: string, shape: Shape | null, path: Path, refs: readonly string[]): unknown {
    const pointer = ref.slice(2).split("/");
    const steps = pointer.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = valueAt(this.#root, steps);
    const wrong = (message: string, fix: string) => this.#wrong(path, "policy-reference", message, fix);
    if (refs.includes(ref))
      return wrong(`\`$ref: ${ref}\` is recursive`, "write the schema out without recursion");
    if (found === undefined) return wrong(`${ref} is not defined in this schema`, "correct the reference");
    return this.read(found, shape, [...this.#top, ...steps], [...refs, ref]);
  }

  #isSound(key: string, value: unknown, path: Path): boolean {
    const known = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
    if (known === undefined) {
      this.findings.push(unknownKeyword(key, path));
      return false;
    }
    if (known.is(value)) return true;
    return this.#wrong(path, "policy-schema", `\`${key}\` must be ${known.wanted}`, "correct it");
  }

  #fits(more: number, path: Path): boolean {
    const before = this.#size;
    this.#size += more;
    if (this.#size <= largestSchema) return true;
    if (before <= largestSchema)
      this.#wrong(
        path,
        "policy-too-large",
        `with its references resolved the schema is too large: at most ${largestSchema / perSchema} schemas, or ${largestSchema} values in lists, are allowed`,
        "make it smaller, or split it into several policies",
      );
    return false;
  }

  #wrong(path: Path, rule: FindingRule, message: string, fix: string): false {
    this.findings.push({ rule, message, fix, path, at: "value" });
    return false;
  }
}

function unknownKeyword(key: string, path: Path): PathFinding {
  const reason = Object.hasOwn(refusedKeywords, key) ? refusedKeywords[key] : undefined;
  const [message, fix] =
    reason === undefined
      ? [`\`${key}\` is not a keyword of JSON Schema`, pickOne(key, Object.keys(keywords), "remove it")]
      : [`\`${key}\` is not supported in a policy`, `remove it: ${reason}`];
  return { rule: "policy-keyword", message, fix, path, at: "key" };
}

/** What has to be known of a value before this one schema, without those inside it, can be applied to it. */
function factsNeeded(schema: object | boolean, shape: Shape): readonly Fact[] {
  const names = list(valueAt(schema, ["required"])).map(String);
  const counts = valueAt(schema, ["minItems"]) ?? valueAt(schema, ["maxItems"]);
  return [
    ...(schema === true ? [] : [shape.fact]),
    ...names.map((name) => property(name, shape)?.fact),
    ...(counts === undefined ? [] : [shape.countFact]),
  ].filter((fact) => fact !== undefined);
}

function inner(key: string, shape: Shape | null): Shape | null {
  return key === "items" || key === "contains" ? (shape?.items ?? null) : shape;
}

function property(name: string, shape: Shape | null): Shape | null {
  const all = shape?.properties ?? {};
  return Object.hasOwn(all, name) ? (all[name] ?? null) : null;
}

function inNfc(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inNfc);
  return typeof value === "string" ? value.normalize("NFC") : value;
}

function entries(value: unknown): readonly [string, unknown][] {
  return isMap(value) ? Object.entries(value) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
