import { type Command, Option } from "../commander.ts";
import { type ReportKind, reportKinds } from "../../features/report/outputs.ts";
import { collect } from "./shared-flags.ts";
import { inFormats, plainFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `report`. */
interface ReportFlags {
  readonly out?: readonly string[];
  readonly as?: ReportKind;
  readonly audit?: string;
  readonly folderNames?: boolean;
  readonly sinks?: boolean;
}

/** `keyward report`. */
export function addReport(root: Command, { printing }: Runner): void {
  root
    .command("report")
    .description("write who may do what and from where, token ages and drift, as a page or as data")
    .option("--out <file>", "write to this file; ends in .html, .json, .csv or .prom; repeatable", collect)
    .addOption(
      new Option("--as <kind>", "what to write, whatever the file is called").choices([...reportKinds]),
    )
    .option("--audit <file>", "an audit log of apply and rotate, for the time of the last change")
    .option("--folder-names", "list the folders to show their names, with one request for each")
    .option("--no-sinks", "do not read the sinks: whether they hold the current tokens stays unknown")
    .addHelpText(
      "after",
      `
Examples:
  $ keyward report                                      the findings, in short
  $ keyward report --out report.html --out clients.csv  a page, and a table for a spreadsheet
  $ keyward report --out /var/lib/node_exporter/keyward.prom
  $ keyward report --as json | jq '.findings'`,
    )
    .action((flags: ReportFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/report/command.ts")).report(
          { ...globals, ...flags },
          inFormats("report", voice, plainFormats),
          system,
        ),
      ),
    );
}
