import { KeywardError } from "../model/errors.ts";
import { readingsFormat } from "../model/readings.ts";
import { isRecord } from "../util/json.ts";
import { parseReadings, type Readings } from "./readings.ts";

/** The readings of a file that `keyward probe` wrote, from parsed JSON; throws `KeywardError` for what this sandbox cannot serve. */
export function parseReadingsFile(json: unknown, file: string): Partial<Readings> {
  const format = isRecord(json) ? json["format"] : undefined;
  const readings = isRecord(json) ? json["readings"] : undefined;
  if (format !== readingsFormat) throw wrongFormat(format, file);
  if (!isRecord(readings))
    throw new KeywardError(`${file} has no object \`readings\``, "write the file again with `keyward probe`");
  const texts = Object.entries(readings).map(([name, value]) => `${name}=${textOf(value, name, file)}`);
  try {
    return parseReadings(texts);
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    throw new KeywardError(`${file}: ${error.message}`, `${error.remedy}; or update keyward`, {
      cause: error,
    });
  }
}

function textOf(value: unknown, name: string, file: string): string {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = parts.filter((part) => typeof part === "string" || typeof part === "number").map(String);
  if (texts.length === parts.length) return texts.join(",");
  throw new KeywardError(
    `${file}: the reading ${JSON.stringify(name)} is not a text, a number or a list of texts`,
    "write the file again with `keyward probe`",
  );
}

function wrongFormat(format: unknown, file: string): KeywardError {
  if (typeof format === "string" && /^keyward\.readings\/v\d+$/.test(format))
    return new KeywardError(
      `${file} has the format ${format}, but this version of keyward reads ${readingsFormat} only`,
      "update keyward, or write the file again with `keyward probe`",
    );
  return new KeywardError(
    `${file} is not a file of readings: its format is not ${readingsFormat}`,
    "name a file that `keyward probe` wrote",
  );
}
