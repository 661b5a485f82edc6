import type { SinkOptions } from "../../sinks/sink-options.ts";
import type { SetupFile } from "./files.ts";
import type { Setup } from "./set-up.ts";

/** What the user does after a set-up; `isEmpty`: the first plan has no change. Nothing if nothing was written and nothing is open. */
export function nextSteps(
  { typed, options }: Pick<Setup, "typed" | "options">,
  files: readonly SetupFile[],
  isEmpty: boolean,
): readonly string[] {
  const written = files.filter(({ status }) => status !== "kept");
  const hasWorkflows = written.some(({ file }) => file.startsWith(".github/"));
  return [
    ...typed.map(
      (variable) => `set the token for the next commands: read -rs ${variable} && export ${variable}`,
    ),
    ...(written.length === 0 ? [] : options.sinks.flatMap(credentials)),
    ...(hasWorkflows
      ? [
          "in .github/workflows, write the commit of a release of keyward, and create the secrets that the files name",
        ]
      : []),
    ...(isEmpty ? [] : ["read the plan above: keyward apply would make these changes"]),
    ...(written.length > 0 && isEmpty
      ? ["commit these files, then change a manifest and run: keyward plan"]
      : []),
  ];
}

/** The variables that a sink needs before the first token is issued. */
function credentials(sink: SinkOptions): readonly string[] {
  switch (sink.type) {
    case "github-actions-secret":
      return [`before an apply, set ${sink.token_env}: a GitHub token that may write secrets and variables`];
    case "vault-kv2":
      return [`before an apply, set ${sink.address_env} and the login of the sink \`${sink.name}\``];
    case "file":
    case "command":
      return [];
  }
}
