import { dataCenterCodes, dataCenters } from "../../config/data-centers.ts";
import { allowedHostsVariable, readHost } from "../../config/host.ts";
import type { System } from "../../run/system.ts";
import type { SinkChoice } from "./choices.ts";
import type { InitFlags } from "./flags.ts";
import { choose } from "./question.ts";
import { isPlainName } from "./workflows.ts";

/** The data center: its code, or an origin. */
export function chooseHost({ host }: InitFlags, system: System): Promise<string> {
  const variable = (system.env["WORKATO_HOST"] ?? "").trim();
  return choose(
    {
      flag: "--host",
      given: host,
      prompt: `Data center (${dataCenterCodes}) or URL`,
      fallback: variable === "" ? null : variable,
      missing: {
        message: "no data center is given",
        way: `add --host with its code (${dataCenterCodes}) or URL, or set WORKATO_HOST`,
      },
      read: (text) => {
        const found = readHost(text, system.env[allowedHostsVariable]);
        if ("message" in found) return { wrong: found.message, way: found.fix };
        return { value: Object.hasOwn(dataCenters, text) ? text : found.origin };
      },
    },
    system,
  );
}

/** The name of the workspace in the configuration: one that is a file's, an artifact's and a queue's name too. */
export function chooseName({ workspace }: InitFlags, system: System): Promise<string> {
  return choose(
    {
      flag: "-w",
      given: workspace?.join(", "),
      prompt: "Name of this workspace in keyward.yaml",
      fallback: "default",
      missing: { message: "no name is given", way: "add -w NAME" },
      read: (text) =>
        isPlainName(text)
          ? { value: text }
          : {
              wrong: `${JSON.stringify(text)} is not a name for a workspace`,
              way: "use a letter and up to 62 letters, digits, - and _, such as production",
            },
    },
    system,
  );
}

const sinkKinds = ["file", "github-actions-secret", "vault-kv2", "none"] as const;

/** Where new tokens go. */
export async function chooseSink(flags: InitFlags, system: System): Promise<SinkChoice> {
  const list = sinkKinds.join(", ");
  const kind = await choose(
    {
      flag: "--sink",
      given: flags.sink,
      prompt: `New tokens go to: ${list}`,
      fallback: "file",
      missing: { message: "no sink is given", way: `add --sink with one of ${list}` },
      read: (text) => {
        const found = sinkKinds.find((word) => word === text);
        return found === undefined
          ? { wrong: `${JSON.stringify(text)} is not a sink that init can set up`, way: `use one of ${list}` }
          : { value: found };
      },
    },
    system,
  );
  switch (kind) {
    case "file":
      return { kind, folder: await chooseFolder(flags, system) };
    case "github-actions-secret":
      return { kind, repository: await chooseRepository(flags, system) };
    case "vault-kv2":
      return { kind, mount: await chooseMount(flags, system) };
    case "none":
      return { kind };
  }
}

function chooseFolder({ sinkAt }: InitFlags, system: System): Promise<string> {
  const way = "write a folder below this one, such as tokens";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Folder, which Git will ignore",
      fallback: "tokens",
      missing: { message: "no folder is given", way },
      read: (text) => {
        const folder = text.replace(/^(?:\.\/)+|\/+$/g, "");
        const isBelow = /^[A-Za-z0-9_][\w./-]*$/.test(folder) && !folder.split("/").includes("..");
        return isBelow
          ? { value: folder }
          : { wrong: `${JSON.stringify(text)} is not a folder below this one`, way };
      },
    },
    system,
  );
}

function chooseRepository({ sinkAt }: InitFlags, system: System): Promise<string> {
  const way = "write OWNER/REPOSITORY, such as --sink-at acme/orders";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Repository (owner/name)",
      fallback: null,
      missing: { message: "no repository is given for the tokens", way },
      read: (text) =>
        /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text)
          ? { value: text }
          : { wrong: `${JSON.stringify(text)} is not a repository`, way },
    },
    system,
  );
}

function chooseMount({ sinkAt }: InitFlags, system: System): Promise<string> {
  const way = "write the path at which the KV engine (version 2) is mounted, such as kv";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Mount of the KV engine",
      fallback: "kv",
      missing: { message: "no mount is given for the tokens", way },
      read: (text) =>
        /^[A-Za-z0-9][\w./-]*$/.test(text) && !text.split("/").includes("..")
          ? { value: text.replace(/\/+$/, "") }
          : { wrong: `${JSON.stringify(text)} is not a mount`, way },
    },
    system,
  );
}
