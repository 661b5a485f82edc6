import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../../src/commands/apply.ts";
import { rotate } from "../../../src/commands/rotate.ts";
import { clients } from "../../../src/features/lists/clients.ts";
import type { ListedClient } from "../../../src/features/lists/listed-client.ts";
import type { ClientFilters } from "../../../src/features/lists/select-clients.ts";
import type { Format } from "../../../src/run/system.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { seedOf } from "../../sandbox/talk.ts";
import { testSystem } from "../../support/system.ts";
import { folderWith } from "../../support/temporary.ts";

const quiet = { quiet: true, verbose: false } as const;
const entry =
  "{ name: loader, role: Integrator, folders: all, ip_allow_list: any, token: { overlap: true } }";

describe("clients with overlap", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  /** `loader` is 200 days old; `self`: the client whose token runs keyward. */
  async function arrange(self = "none", age = 200) {
    const loader = {
      name: "loader",
      role: 26779,
      folders: "all",
      ip_allow_list: [],
      token_age_days: age,
    } as const;
    const sandbox = await startSandbox({ rate: null, seed: seedOf([loader]) });
    open.push(() => sandbox.close());
    const folder = folderWith({
      "clients/a.yaml": `version: 1\nclients: [${entry}]\n`,
      "keyward.yaml": `version: 1
workspaces: { main: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients], self: ${self} } }
sinks: { files: { type: file, path: "tokens/{name}" } }
tokens: { deliver_to: [files], rotate_after: 90d }
`,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({
      cwd: folder.dir,
      env: { KEYWARD_T: sandbox.token },
      temporary: folder.dir,
    });
    const text = async (flags: ClientFilters, format: Format): Promise<string> => {
      said.out = "";
      expect(await clients(flags, { format, ...quiet }, system)).toBe(0);
      return said.out;
    };
    const voice = { format: "text", ...quiet } as const;
    return {
      text,
      listed: async (flags: ClientFilters = {}): Promise<readonly ListedClient[]> =>
        JSON.parse(await text(flags, "json")).workspaces[0].clients,
      apply: () => apply({ yes: true }, voice, system),
      rotate: (flags = {}) => rotate({ names: ["loader"], yes: true, ...flags }, voice, system),
    };
  }

  /** Columns, of which each is separated by more than one space. */
  const rows = (text: string): readonly string[] =>
    text
      .trimEnd()
      .split("\n")
      .slice(3)
      .map((line) => line.replaceAll(/ {2,}/g, " | "));

  it("keep a row and an id each, and name each other", async () => {
    const scene = await arrange();
    expect((await scene.listed()).map(({ overlap_with }) => overlap_with)).toEqual([
      { id: null, name: "loader-b" },
    ]);
    expect(await scene.text({}, "text")).toContain("overlap with loader-b, which is not live");
    expect(await scene.apply()).toBe(0);
    expect(await scene.rotate()).toBe(0);
    const [first, second] = await scene.listed();
    expect([first, second]).toMatchObject([
      {
        name: "loader",
        overlap_with: { id: second?.id, name: "loader-b" },
        token: {
          state: "spare",
          overlap: "earlier",
          due: false,
          due_at: null,
          rotate_after: "90d",
          age_days: 200,
        },
        source: { file: "clients/a.yaml", line: 2 },
      },
      {
        name: "loader-b",
        overlap_with: { id: first?.id, name: "loader" },
        token: { state: "held", overlap: "current", due: false, due_at: expect.any(String), age_days: 0 },
        source: { file: "clients/a.yaml", line: 2 },
      },
    ]);
  });

  it("say in --tokens which token the place holds, what the other one is, and count them apart", async () => {
    const scene = await arrange();
    await scene.apply();
    await scene.rotate();
    const text = await scene.text({ tokens: true }, "text");
    expect(text).toMatch(/ · 2 clients: 1 held, 1 spare\n/);
    expect(rows(text)).toEqual([
      expect.stringMatching(/ \| loader-b \| held \| 0 days \| every 90d \| overlap with loader$/),
      expect.stringMatching(/ \| loader \| spare: earlier token \| 200 days \| overlap with loader-b$/),
    ]);
    await scene.rotate({ endOverlap: true });
    expect(rows(await scene.text({ tokens: true }, "text"))[1]).toMatch(
      / \| loader \| spare: never delivered \| 0 days \| overlap with loader-b$/,
    );
  });

  it("are due by the token at the place, and a spare one never is", async () => {
    const scene = await arrange();
    await scene.apply();
    // Nothing is at the place yet: the token of the client that was there before counts.
    expect((await scene.listed({ due: true })).map(({ name }) => name)).toEqual(["loader"]);
    await scene.rotate();
    expect(await scene.listed({ due: true })).toEqual([]);
    // Whoever looks for old tokens that work finds it nevertheless.
    expect((await scene.listed({ olderThan: "90d" })).map(({ name }) => name)).toEqual(["loader"]);
  });

  it("as csv have the id and name of the other client, and which token it is", async () => {
    const scene = await arrange();
    await scene.apply();
    await scene.rotate();
    const [first, second] = await scene.listed();
    const [heading = "", ...lines] = (await scene.text({}, "csv")).trimEnd().split("\r\n");
    expect(heading).toMatch(/,note,overlap_with_id,overlap_with,token_overlap$/);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`,spare,false,,90d,.*,${second?.id},loader-b,earlier$`)),
      expect.stringMatching(new RegExp(`,held,false,[^,]+,90d,.*,${first?.id},loader,current$`)),
    ]);
  });

  it("are both self where one of them is", async () => {
    const scene = await arrange("[loader]", 3);
    expect((await scene.listed()).map(({ self }) => self)).toEqual([true]);
    expect(await scene.apply()).toBe(0);
    expect((await scene.listed()).map(({ name, self }) => [name, self])).toEqual([
      ["loader", true],
      ["loader-b", true],
    ]);
  });
});
