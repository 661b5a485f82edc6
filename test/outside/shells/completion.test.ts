import { readdirSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type InteractiveShell, requireShell, ShellSession } from "./session.ts";

/** Names that a shell would act on if they were inserted or evaluated as they are. */
const hostile = [
  "$(touch ran)",
  "`touch ran`",
  "a; touch ran",
  "a && touch ran # b",
  "a\\$(touch ran)",
  "'; touch ran; '",
  '"; touch ran; "',
  'it\'s "quoted"',
  "a | touch ran",
  "> ran",
  "<(touch ran)",
  "$HOME ${PATH}",
  "*",
  "?*[a-z]",
  "{a,b}",
  "~",
  "~root/x",
  "#no comment",
  "!!",
  "a!touch",
  "^a^b",
  "%s %1",
  "a:b c",
  "k=v w",
  "a\\b",
  "(group)",
  "[x]",
  "a@b",
  "é 漢字 🦊",
  "two  blanks",
  "‘; touch ran; ’",
];

const configuration = `version: 1
workspaces:
  production: { host: jp, token_env: WORKATO_TOKEN_PROD, manifests: [clients] }
  "two words": { host: eu, token_env: WORKATO_TOKEN_TWO, manifests: [other] }
`;

function manifest(...names: readonly string[]): string {
  const clients = names.map((name) => `  - { name: ${JSON.stringify(name)}, environment: Production }\n`);
  return `version: 1\nclients:\n${clients.join("")}`;
}

/** fish would insert a tilde at the beginning as it is. */
function offered(name: string, shell: InteractiveShell): boolean {
  return shell !== "fish" || !name.startsWith("~");
}

describe.each<InteractiveShell>(["bash", "zsh", "fish"])("completion in %s", (shell) => {
  let session: ShellSession;
  beforeAll(() => {
    requireShell(shell);
    session = new ShellSession(shell);
  });
  afterAll(() => session?.close());
  beforeEach(() => {
    session.write("keyward.yaml", configuration);
    session.write("clients/a.yaml", manifest("finance-loader", "order-loader"));
    session.write("other/a.yaml", manifest("elsewhere"));
    session.write("plan.json", "{}");
    session.write("tokens/a", "");
  });

  it.each([
    ["a command", "keyward val\t", ["validate"]],
    ["a flag", "keyward plan --detailed\t", ["plan", "--detailed-exitcode"]],
    ["a choice", "keyward plan --format mark\t", ["plan", "--format", "markdown"]],
    ["a choice after =", "keyward plan --format=mark\t", ["plan", "--format=markdown"]],
    ["a schema", "keyward schema man\t", ["schema", "manifest"]],
    ["a data center", "keyward plan --host tri\t", ["plan", "--host", "trial"]],
    ["a workspace", "keyward plan -w prod\t", ["plan", "-w", "production"]],
    ["a workspace of two words", "keyward plan -w two\t", ["plan", "-w", "two words"]],
    ["a client", "keyward explain fin\t", ["explain", "finance-loader"]],
    [
      "a client of the workspace that was chosen",
      "keyward rotate -w 'two words' \t",
      ["rotate", "-w", "two words", "elsewhere"],
    ],
    ["a second client", "keyward rotate order-loader fin\t", ["rotate", "order-loader", "finance-loader"]],
    ["an environment", "keyward rotate --environment \t", ["rotate", "--environment", "Production"]],
    ["a file", "keyward apply pl\t", ["apply", "plan.json"]],
    ["a file after =", "keyward apply --report=pl\t", ["apply", "--report=plan.json"]],
    ["a folder", "keyward plan --tokens-to tok\t", ["plan", "--tokens-to", "tokens"]],
    ["a word in single quotes", "keyward explain 'fin\t", ["explain", "finance-loader"]],
    ["a word in double quotes", 'keyward explain "fin\t', ["explain", "finance-loader"]],
  ])("completes %s", async (_, line, expected) => {
    expect((await session.callOf(line)).map((arg) => arg.replace(/\/$/, ""))).toEqual(expected);
  });

  it.each(hostile.filter((name) => offered(name, shell)))(
    "inserts the client %j as one word, and runs nothing",
    async (name) => {
      session.write("clients/a.yaml", manifest(name));
      session.write("other/a.yaml", manifest());
      expect(await session.callOf("keyward rotate \t")).toEqual(["rotate", name]);
      expect(readdirSync(session.folder).sort()).toEqual([
        "clients",
        "keyward.yaml",
        "other",
        "plan.json",
        "tokens",
      ]);
    },
  );

  it.each(hostile.filter((name) => !/^[^\w]/.test(name)))(
    "completes the beginning of the client %j, also in quotes",
    async (name) => {
      session.write("clients/a.yaml", manifest(name));
      session.write("other/a.yaml", manifest());
      const [first = ""] = name;
      for (const quote of ["", "'", '"']) {
        // These are not offered there: bash would run history expansion, or leave the quotes open.
        if (shell === "bash" && quote === '"' && /[!"]/.test(name)) continue;
        expect(await session.callOf(`keyward rotate ${quote}${first}\t`)).toEqual(["rotate", name]);
      }
      expect(readdirSync(session.folder)).not.toContain("ran");
    },
  );

  it("offers no name that would be an option, or that the terminal would act on", async () => {
    session.write(
      "clients/a.yaml",
      manifest("--self", "-rf", "a\u001b]0;title\u0007", "a\u202eb", "harmless"),
    );
    session.write("other/a.yaml", manifest());
    expect(await session.callOf("keyward rotate \t")).toEqual(["rotate", "harmless"]);
  });

  it("lists what fits if there are several", async () => {
    const shown = await session.shownAfter("keyward plan --max-\t\t", "--max-updates");
    expect(shown).toContain("--max-creates");
    if (shell !== "bash") expect(shown).toContain("replace the limit");
    // Clears the line; Ctrl-C would also drop what is typed next.
    session.type("\u0015");
  });
});
