import { systemProcesses } from "../../src/cli/processes.ts";
import { FileSink } from "../../src/sinks/file/sink.ts";

/** The sink `files` of this process. */
export function fileSink(template: string, recipients: readonly string[] = []): FileSink {
  return new FileSink("files", { ...systemProcesses(""), template, recipients });
}
