import path from "node:path";
import { systemProcesses } from "../../src/cli/processes.ts";
import { FileSink } from "../../src/sinks/file/sink.ts";

function literalFolder(template: string): string {
  return path.dirname(template.split("{")[0] ?? "");
}

/** The sink `files` of this process. */
export function fileSink(template: string, recipients: readonly string[] = []): FileSink {
  return new FileSink("files", {
    ...systemProcesses(""),
    template,
    base: literalFolder(template),
    recipients,
    env: { PATH: process.env["PATH"] },
  });
}
