import { SinkError } from "../../model/errors.ts";
import { vaultPath } from "./path.ts";
import { isRecord } from "../../util/json.ts";

/** The capabilities that keyward needs at data and metadata paths; data is read to keep its other keys. */
export const needed = ["create", "read", "update"] as const;

/** Both paths of every place. */
export function pathsOf(mount: string, places: readonly string[]): readonly string[] {
  return places.flatMap((place) => [vaultPath(mount, "data", place), vaultPath(mount, "metadata", place)]);
}

/** Throws `SinkError` if a path lacks a capability; the remedy is the policy that grants it. */
export function requireCapabilities(answer: unknown, paths: readonly string[], sink: string): void {
  const lacking = paths.flatMap((path) => {
    const missing = missingAt(answer, path);
    return missing.length === 0 ? [] : [{ path, missing }];
  });
  const [first] = lacking;
  if (first === undefined) return;
  const more = lacking.length > 1 ? `, and ${lacking.length - 1} more paths` : "";
  throw new SinkError(
    `the login of the sink ${sink} lacks ${first.missing.join(", ")} at ${first.path}${more}`,
    `grant it this policy in Vault: ${lacking
      .slice(0, 4)
      .map(({ path }) => policy(path))
      .join(" ")}`,
  );
}

function missingAt(answer: unknown, path: string): readonly string[] {
  const top = isRecord(answer) ? answer : {};
  const data = isRecord(top["data"]) ? top["data"] : top;
  const found = data[path] ?? top[path];
  const capabilities: readonly unknown[] = Array.isArray(found) ? found : [];
  return capabilities.includes("root") ? [] : needed.filter((one) => !capabilities.includes(one));
}

function policy(path: string): string {
  const capabilities = needed.map((one) => JSON.stringify(one)).join(", ");
  return `path ${JSON.stringify(path)} { capabilities = [${capabilities}] }`;
}
