import configSchema from "../../../schemas/config.schema.json" with { type: "json" };
import manifestSchema from "../../../schemas/manifest.schema.json" with { type: "json" };
import { longestShown, type OffsetFinding } from "./yaml-errors.ts";
import { isCollection, isMap, isPair, isScalar, type Scalar } from "./yaml-library.ts";
import { isMergeKey, rangeStart } from "./yaml-path.ts";

/** Keys whose values are ids, or lists of ids: an unquoted value there that looks like a number is meant as one. */
const idKeys: ReadonlySet<string> = new Set(["id", "role", "folders", "self", "distinct_from"]);

/** Those of them that may have texts as well: names and paths. */
const textKeys: ReadonlySet<string> = new Set(["role", "folders", "self"]);

/** A number that every YAML tool reads alike: decimal digits, as in JSON. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Texts that YAML 1.1 reads as numbers, and YAML 1.2 does not: digits with `_`, binary, and base 60. */
const olderNumber = /^[-+]?(?:\d[\d_]*_[\d_]*(?:\.[\d_]*)?|0b[01_]+|0x[\dA-Fa-f_]+|\d+(?::[0-5]?\d)+)$/;

/** The keys of a manifest and of a configuration; anything else may be the text of a file that is neither, and is never quoted. */
const ours: ReadonlySet<string> = new Set([
  ...Object.keys(manifestSchema.properties),
  ...Object.keys(configSchema.properties),
]);

/** The findings for keys that are not texts, and for numbers that YAML tools read in different ways. */
export function scalarFindings(contents: unknown): readonly OffsetFinding[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (ours.has(name)) return [...findingsIn(value, name)];
    return isMergeKey(key) ? [] : keyFinding(key, false);
  });
}

function findingsIn(contents: unknown, name: string): readonly OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const look = (node: unknown, under: string): void => {
    if (isPair(node)) {
      const { key } = node;
      if (!isMergeKey(key)) for (const finding of keyFinding(key, true)) findings.push(finding);
      look(node.value, isScalar(key) ? String(key.value) : "");
    } else if (isCollection(node)) {
      for (const item of node.items) look(item, isMap(node) ? "" : under);
    } else if (isScalar(node)) for (const finding of numberFinding(node, under)) findings.push(finding);
  };
  look(contents, name);
  return findings;
}

function keyFinding(key: unknown, quoted: boolean): readonly OffsetFinding[] {
  if (isScalar(key) && typeof key.value === "string") return [];
  if (!isScalar(key) && !isCollection(key)) return [];
  const at = { rule: "key-not-text", offset: rangeStart(key) ?? 0 } as const;
  if (isCollection(key)) return [{ ...at, message: "this key is a list or a map", fix: "write a text" }];
  const { source = "" } = key;
  if (source === "") return [{ ...at, message: "this key is empty", fix: "write a text" }];
  if (!quoted || source.length > longestShown)
    return [{ ...at, message: "this key is not text", fix: "write it in quotes" }];
  const message = `this key is not text: YAML reads it as ${kindOf(key)}`;
  return [{ ...at, message, fix: `write it in quotes: ${JSON.stringify(source)}` }];
}

function kindOf({ value }: Scalar): string {
  if (value === null) return "nothing";
  return typeof value === "number" ? `the number ${value}` : "true or false";
}

function numberFinding(scalar: Scalar, under: string): readonly OffsetFinding[] {
  const { value, source = "" } = scalar;
  const number = typeof value === "number" || typeof value === "bigint";
  if (number ? isPlainNumber(scalar, under) : !isOlderNumber(scalar, under)) return [];
  const at = { rule: "ambiguous-number", offset: rangeStart(scalar) ?? 0 } as const;
  if (source.length > longestShown)
    return [
      { ...at, message: "YAML tools read this number in different ways", fix: "write it in decimal digits" },
    ];
  const message = `YAML tools read ${source} in different ways${octalWords(source)}`;
  const digits = digitsOf(scalar);
  const inDigits = digits === null ? "write a number in decimal digits" : `write the number as ${digits}`;
  const fix = textKeys.has(under) ? `${inDigits}, or a text in quotes: ${JSON.stringify(source)}` : inDigits;
  return [{ ...at, message, fix }];
}

function isPlainNumber({ value, source = "" }: Scalar, under: string): boolean {
  return plainNumber.test(source) && !(idKeys.has(under) && Number.isInteger(value) && source.includes("."));
}

function isOlderNumber({ type, value, source = "" }: Scalar, under: string): boolean {
  return typeof value === "string" && type === "PLAIN" && idKeys.has(under) && olderNumber.test(source);
}

/** A leading zero is decimal in YAML 1.2 and octal in YAML 1.1. */
function octalWords(source: string): string {
  return /^[-+]?0[0-7]+$/.test(source)
    ? `: as ${BigInt(source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1"))} or, in octal, as ${Number.parseInt(source, 8)}`
    : "";
}

/** The whole number that is probably meant, in digits; null if that is not certain. */
function digitsOf({ value, source = "" }: Scalar): string | null {
  if (/^[-+]?0\d/.test(source)) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : null;
  return /^\d[\d_]*$/.test(source) ? source.replaceAll("_", "") : null;
}
