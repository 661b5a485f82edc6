import { InputError } from "../errors.ts";
import type { Finding } from "../model/finding.ts";
import { renderFindingsMarkdown } from "../render/findings-markdown.ts";
import { renderFindings } from "../render/findings-text.ts";
import type { Style } from "../render/style.ts";
import { plural } from "../render/words.ts";
import { jsonText } from "./files.ts";
import { type CommandFlags, prepare } from "./prepare.ts";
import { findingsFormat } from "./result.ts";
import { exitCode, type System, type Voice } from "./system.ts";

/** `keyward validate`: checks configuration and manifests without the network; findings are its result. */
export async function validate(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  try {
    return await nothingWrong(flags, voice, system);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { findings } = error;
    flags.onResult?.({ format: findingsFormat, findings, workspaces: [] });
    system.out(showFindings(findings, voice, system.outStyle));
    return exitCode.error;
  }
}

async function nothingWrong(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const { workspaces } = await prepare(flags, system);
  const rows = workspaces.map(({ options, declared, files }) => ({
    workspace: options.name,
    files: files.length,
    clients: declared.length,
  }));
  if (voice.format === "json") {
    system.out(jsonText({ format: findingsFormat, findings: [], workspaces: rows }));
    return exitCode.fine;
  }
  for (const { workspace, files, clients } of rows) {
    system.out(`${workspace}: ${plural(clients, "client")} in ${plural(files, "file")}, nothing wrong\n`);
  }
  return exitCode.fine;
}

function showFindings(findings: readonly Finding[], { format }: Voice, style: Style): string {
  switch (format) {
    case "json":
      return jsonText({ format: findingsFormat, findings, workspaces: [] });
    case "markdown":
      return renderFindingsMarkdown(findings);
    case "text":
      return renderFindings(findings, style);
  }
}
