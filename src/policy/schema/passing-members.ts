import { type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import type { Shape } from "./client-shape.ts";
import { isMap, keywords } from "./keywords.ts";

type Schema = Readonly<Record<string, unknown>>;

/** What the schemas around a schema and next to it guarantee about the same value. */
interface Guaranteed {
  /** The properties that it has. */
  readonly required: ReadonlySet<string>;
  /** It is a list, or another value that was chosen explicitly. */
  readonly chosen: boolean;
  /** Words that it is not. */
  readonly not: readonly unknown[];
}

const nothing: Guaranteed = { required: new Set(), chosen: false, not: [] };

/** Keywords that are satisfied by more than any limit, as `all` is by `minItems`. */
const lowerBounds: ReadonlySet<string> = new Set(["minimum", "exclusiveMinimum", "minItems", "contains"]);

/**
 * Assertions that pass where they seem to forbid: JSON Schema applies them only to a value that is present and of their
 * type, so `maximum` of a missing `ip_address_count` accepts every address. Each needs `required`, or `type`, with it.
 * The schema (at `path` of a configuration) has no other errors.
 */
export function passingMembers(root: unknown, shape: Shape, path: Path): readonly PathFinding[] {
  return new Walk(root, path).visit(root, shape, path, nothing);
}

class Walk {
  readonly #root: unknown;
  readonly #top: Path;

  constructor(root: unknown, top: Path) {
    this.#root = root;
    this.#top = top;
  }

  /** What is inside `not` and `if` is not an assertion. */
  visit(schema: unknown, shape: Shape | null, path: Path, around: Guaranteed): readonly PathFinding[] {
    if (!isMap(schema) || shape === null) return [];
    const known = both(around, this.#guaranteed(schema));
    const same = (key: string, guaranteed = known) =>
      this.visit(schema[key], shape, [...path, key], guaranteed);
    const each = (key: string) =>
      list(schema[key]).flatMap((one, index) => this.visit(one, shape, [...path, key, index], known));
    return [
      ...passingWords(schema, shape, path, known),
      ...this.#properties(schema, shape, path, known),
      ...["allOf", "anyOf", "oneOf"].flatMap(each),
      ...same("then", both(known, this.#guaranteed(schema["if"]))),
      ...same("else"),
      ...["items", "contains"].flatMap((key) =>
        this.visit(schema[key], shape.items ?? null, [...path, key], nothing),
      ),
      ...this.#referred(schema, shape, known),
    ];
  }

  #properties(schema: Schema, shape: Shape, path: Path, known: Guaranteed): readonly PathFinding[] {
    const properties = isMap(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    return properties.flatMap(([name, held]) => {
      const member = shape.properties?.[name] ?? null;
      const at = [...path, "properties", name];
      return [
        ...(known.required.has(name) ? [] : passingAbsence(name, held, member, at)),
        ...this.visit(held, member, at, nothing),
      ];
    });
  }

  #referred(schema: Schema, shape: Shape, known: Guaranteed): readonly PathFinding[] {
    const { steps, held } = this.#reference(schema);
    return held === undefined ? [] : this.visit(held, shape, [...this.#top, ...steps], known);
  }

  /** What a schema itself guarantees, also by what it refers to or combines with `allOf`. */
  #guaranteed(schema: unknown): Guaranteed {
    if (!isMap(schema)) return nothing;
    const required = list(schema["required"]).map(String);
    // Both are missing in the same case: every address may call.
    const addresses = required.some((name) => name === "ip_allow_list" || name === "ip_address_count");
    const own: Guaranteed = {
      required: new Set([...required, ...(addresses ? ["ip_allow_list", "ip_address_count"] : [])]),
      chosen: isChosen(schema),
      not: isMap(schema["not"]) ? [schema["not"]["const"], schema["not"]["enum"]].flat() : [],
    };
    return [...list(schema["allOf"]), this.#reference(schema).held]
      .map((one) => this.#guaranteed(one))
      .reduce(both, own);
  }

  #reference(schema: Schema): { readonly steps: Path; readonly held: unknown } {
    const ref = schema["$ref"];
    if (typeof ref !== "string") return { steps: [], held: undefined };
    const steps = ref
      .slice(2)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return { steps, held: valueAt(this.#root, steps) };
  }
}

function both(one: Guaranteed, other: Guaranteed): Guaranteed {
  return {
    required: new Set([...one.required, ...other.required]),
    chosen: one.chosen || other.chosen,
    not: [...one.not, ...other.not],
  };
}

function isChosen({ type, const: only, enum: some }: Schema): boolean {
  const types = type === undefined ? [] : [type].flat();
  return (types.length > 0 && !types.includes("string")) || only !== undefined || some !== undefined;
}

/** An assertion about a property that a client can lack; `false` forbids the property itself. */
function passingAbsence(
  name: string,
  held: unknown,
  member: Shape | null,
  path: Path,
): readonly PathFinding[] {
  if (member?.absent === undefined || !isMap(held)) return [];
  const asserted = Object.keys(held).filter((key) => keywords[key]?.content !== "note");
  if (asserted.length === 0 || (member.absent.isMost && asserted.every((key) => lowerBounds.has(key))))
    return [];
  return [
    passing(
      `this accepts every client without ${member.label}, which is missing if ${member.absent.when}`,
      `add \`required: [${name}]\` next to \`properties\`; if that is meant to pass, write \`if: { required: [${name}] }\` and this under \`then\``,
      path,
    ),
  ];
}

/** Assertions about a list where a word is allowed instead. */
function passingWords(
  schema: Schema,
  { label, words }: Shape,
  path: Path,
  { chosen, not }: Guaranteed,
): readonly PathFinding[] {
  const left = chosen ? [] : (words?.all.filter((word) => !not.includes(word)) ?? []);
  if (words === undefined || left.length === 0) return [];
  const ofLists = Object.keys(schema).filter(
    (key) => keywords[key]?.of === "array" && keywords[key]?.content !== "note",
  );
  return ofLists
    .filter((key) => !(words.isMost && lowerBounds.has(key)))
    .map((key) =>
      passing(
        `\`${key}\` accepts every client whose ${label} is ${left.join(" or ")}`,
        "add `type: array` next to it; if that is meant to pass, write `if: { type: array }` and this under `then`",
        [...path, key],
      ),
    );
}

function passing(message: string, fix: string, path: Path): PathFinding {
  return { rule: "policy-passes", message, fix, path, at: "key" };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
