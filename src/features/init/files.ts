import path from "node:path";
import configSchema from "../../../schemas/config.schema.json" with { type: "json" };
import manifestSchema from "../../../schemas/manifest.schema.json" with { type: "json" };
import type { Options } from "../../config/options.ts";
import { plural } from "../../render/words.ts";
import { jsonText } from "../../util/json.ts";
import { type Draft, textOf } from "../import/accept-drift.ts";
import { schemaFiles } from "../import/schema-copy.ts";
import { ignoreLines, withIgnored } from "./ignored.ts";
import type { Workflow } from "./workflows.ts";

/** A file of a set-up: written if it is `new`, completed if it is `extended`, else as it was. */
export interface SetupFile {
  /** As shown to the user, with `/` separators. */
  readonly file: string;
  readonly absolute: string;
  readonly status: "new" | "extended" | "kept";
  /** The whole new text. */
  readonly text: string;
  /** What it is, or why it is kept. */
  readonly purpose: string;
  /** Whether a dry run shows its text: it is about this workspace, and not a copy. */
  readonly shown: boolean;
}

/** What a set-up consists of. */
export interface SetupParts {
  readonly options: Pick<Options, "sinks">;
  /** The text of a new configuration; null: there is one, which is kept. */
  readonly config: string | null;
  /** The name of the configuration's file, and the flags that have no effect on one that exists. */
  readonly configName: string;
  readonly unused: readonly string[];
  readonly drafts: readonly Draft[];
  readonly workflows: readonly Workflow[];
}

/** The files of a set-up in a folder, in the order in which they are written: what keeps tokens out of Git first, the configuration last. */
export async function setupFiles(
  { options, config, configName, unused, drafts, workflows }: SetupParts,
  folder: string,
): Promise<readonly SetupFile[]> {
  const at = (file: string): Pick<SetupFile, "file" | "absolute"> => ({
    file,
    absolute: path.join(folder, file),
  });
  const ignored = await ignoreFile(options, folder);
  return [
    ...(ignored === null ? [] : [ignored]),
    await copied(at(schemaFiles.config), jsonText(configSchema), "completion and checks in editors"),
    await copied(at(schemaFiles.manifest), jsonText(manifestSchema), "completion and checks in editors"),
    ...(await Promise.all(
      workflows.map(({ name, text, purpose }) => copied(at(`.github/workflows/${name}`), text, purpose)),
    )),
    ...drafts.map(manifest),
    config === null
      ? { ...at(configName), status: "kept", text: "", purpose: existsText(unused), shown: false }
      : { ...at(configName), status: "new", text: config, purpose: "the configuration", shown: true },
  ];
}

function existsText(unused: readonly string[]): string {
  if (unused.length === 0) return "it exists";
  return `it exists, so ${unused.join(", ")} ${unused.length === 1 ? "has" : "have"} no effect`;
}

function manifest({ file, absolute, created, clients, text }: Draft): SetupFile {
  const purpose = plural(clients.length, created ? "client" : "more client");
  return { file, absolute, status: created ? "new" : "extended", text, purpose, shown: true };
}

/** A file that is the same in every folder, unless it exists. */
async function copied(
  at: Pick<SetupFile, "file" | "absolute">,
  text: string,
  purpose: string,
): Promise<SetupFile> {
  const before = await textOf({ shown: at.file, absolute: at.absolute });
  if (before === null) return { ...at, status: "new", text, purpose, shown: false };
  const why = before === text ? "it is up to date" : "it differs from what this version writes";
  return { ...at, status: "kept", text: before, purpose: why, shown: false };
}

async function ignoreFile({ sinks }: Pick<Options, "sinks">, folder: string): Promise<SetupFile | null> {
  const lines = ignoreLines(sinks, folder);
  if (lines.length === 0) return null;
  const at = { file: ".gitignore", absolute: path.join(folder, ".gitignore") };
  const before = await textOf({ shown: at.file, absolute: at.absolute });
  const after = withIgnored(before, lines);
  const purpose = `${lines.join(" and ")} ${lines.length === 1 ? "stays" : "stay"} out of Git`;
  if (after === null) return { ...at, status: "kept", text: before ?? "", purpose, shown: false };
  return { ...at, status: before === null ? "new" : "extended", text: after, purpose, shown: true };
}
