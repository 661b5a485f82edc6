import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSandbox } from "../support/cli.ts";
import { documentedCommands } from "../support/console-blocks.ts";
import { runDocumented } from "../support/documented-run.ts";
import { pageText, userPages } from "../support/pages.ts";

/** The pages whose commands begin in an empty folder: a data center and a token are their first ones. */
const fromNothing = ["README.md", "docs/getting-started.md"];

/** The parts of the other pages, one for each heading; each begins in a repository as getting-started.md leaves it. */
const parts = userPages
  .filter((page) => !fromNothing.includes(page))
  .flatMap((page) =>
    pageText(page)
      .split(/^(?=## )/m)
      .map((text) => ({
        page,
        heading: /^#+ (.*)$/m.exec(text)?.[1] ?? "",
        commands: documentedCommands(text),
      })),
  )
  .filter(({ commands }) => commands.length > 0);

async function sandboxInUse(): Promise<string> {
  const sandbox = await openSandbox(["--seed", "demo"]);
  onTestFinished(() => sandbox.stop());
  return sandbox.url;
}

function adopted(host: string): readonly string[] {
  return [
    `export WORKATO_HOST='${host}' WORKATO_API_TOKEN=sandbox-token`,
    "mkdir workato-clients && cd workato-clients && git init --quiet",
    "keyward init --self gitops-admin > /dev/null",
    "git add --all && git commit --quiet --message adopt",
  ];
}

describe("the commands of the pages", () => {
  it.each(fromNothing)("%s: hold word for word, in a workspace with three environments", async (page) => {
    const commands = documentedCommands(pageText(page));
    expect(commands.length).toBeGreaterThan(8);
    const dir = await runDocumented(commands, { host: await sandboxInUse() });
    const token = path.join(dir, "workato-clients/tokens/default/Production/invoice-export");
    expect(statSync(token).mode & 0o777).toBe(0o600);
    expect(existsSync(path.join(dir, "workato-clients/.github/workflows/keyward.yml"))).toBe(true);
  });

  it("are the same in the README's five minutes as in getting-started.md", () => {
    const all = documentedCommands(pageText("docs/getting-started.md")).map(({ command }) => command);
    const short = documentedCommands(pageText("README.md")).map(({ command }) => command);
    expect(short.filter((command) => !all.includes(command))).toEqual([]);
  });

  it.each(parts.map((part) => [`${part.page}, ${part.heading}`, part] as const))(
    "%s: hold word for word",
    async (_where, { commands }) => {
      const host = await sandboxInUse();
      await runDocumented(commands, { host, before: adopted(host) });
    },
  );
});
