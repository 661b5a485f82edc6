import { plural } from "../render/words.ts";
import { jsonText } from "./files.ts";
import { type CommandFlags, prepare } from "./prepare.ts";
import { exitCode, type System, type Voice } from "./system.ts";

/** `keyward validate`: checks configuration and manifests without the network; findings are thrown as `InputError`. */
export async function validate(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const { workspaces } = await prepare(flags, system);
  const rows = workspaces.map(({ options, declared, files }) => ({
    workspace: options.name,
    files: files.length,
    clients: declared.length,
  }));
  if (voice.format === "json") {
    system.out(jsonText({ format: "keyward.findings/v1", findings: [], workspaces: rows }));
    return exitCode.fine;
  }
  for (const { workspace, files, clients } of rows) {
    system.out(`${workspace}: ${plural(clients, "client")} in ${plural(files, "file")}, nothing wrong\n`);
  }
  return exitCode.fine;
}
