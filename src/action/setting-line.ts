import { Lines } from "../manifest/read/lines.ts";
import { readFilled } from "../manifest/yaml/yaml.ts";
import { valueAt } from "../schema/path-finding.ts";

/** The line of a setting in a configuration's text; null if it does not have the setting, or cannot be read. */
export function settingLine(text: string | null, path: readonly string[]): number | null {
  const [document] = text === null ? [] : [...readFilled(text)];
  if (text === null || document === undefined || valueAt(document.value, path) === undefined) return null;
  return new Lines(text).at(document.offsetOf(path, "key")).line;
}
