import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configuration, testEnv } from "../support/arrange.ts";
import { type Ran, run, type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const clients = `version: 1
defaults: { token: { deliver_to: [files], rotate_after: 90d } }
clients:
  - &office
    name: loader
    role: Integrator
    folders: [Finance]
    ip_allow_list: [192.0.2.10]
  - <<: *office
    name: reporter
`;
const policies = `policies:
  - { name: listed, schema: { required: [ip_allow_list] } }
  - { name: never-admin, severity: warning, schema: { properties: { role: { properties: { name: { const: Admin } } } } } }
  - { name: widens-nothing, on: change, risks: [folder-added] }
`;

describe("keyward explain", () => {
  let sandbox: Sandbox;
  let folder: ReturnType<typeof folderWith>;
  beforeAll(async () => {
    sandbox = await openSandbox(["--rate-limit", "none"]);
    for (const name of ["loader", "left \u001b[31mover\u202e"])
      await sandbox.control("POST", "clients", { action: "create", name, role: "Admin", folders: "all" });
    folder = folderWith({
      "keyward.yaml": `${configuration(sandbox, "self: none")}${policies}`,
      "clients/a.yaml": clients,
    });
  });
  afterAll(async () => {
    await sandbox.stop();
    folder.remove();
  });
  const explain = (...args: readonly string[]): Promise<Ran> =>
    run(["explain", ...args], { cwd: folder.dir, env: testEnv });

  it("shows for a managed client its place, values and where they came from, differences, policies, token", async () => {
    const { code, out, err } = await explain("loader");
    expect(code, err).toBe(0);
    expect(out).toContain("declared at clients/a.yaml:5");
    expect(out).toContain("matched to the live client by name and environment");
    expect(out).toMatch(/role +Integrator +client, clients\/a\.yaml:6 +Admin/);
    expect(out).toMatch(/rotate_after +90d +defaults, clients\/a\.yaml:2/);
    expect(out).toMatch(/Differences[\s\S]*role +Admin → Integrator/);
    expect(out).toMatch(/satisfied: listed \(keyward\.yaml:\d+\)/);
    expect(out).toMatch(/warning: "loader" violates the policy never-admin/);
    expect(out).toContain("judges changes: widens-nothing");
    expect(out).toMatch(/issued .*, 0 days ago/);
    expect(out).toMatch(/files \/.*\/tokens\/-\/loader: not-held/);
  });

  it("shows for a client that is not live that it is created, and which anchor its values came from", async () => {
    const { code, out } = await explain("reporter", "--format", "markdown");
    expect(code).toBe(0);
    expect(out).toContain("**reporter**: create");
    expect(out).toMatch(/client by &#38;office, clients\/a\.yaml:6/);
  });

  it("shows for an unmanaged client how to adopt it, and lets no name reach the terminal as a command", async () => {
    const { clients: live } = JSON.parse((await explain("loader", "--format", "json")).out);
    const id = live[0].id + 1;
    const { code, out } = await explain(String(id));
    expect(code).toBe(0);
    expect(out).toMatch(/: unmanaged[\s\S]*no manifest declares it[\s\S]*left alone/);
    expect(out).toContain("fix it in Workato, then run `keyward import` to write it");
    expect(out).not.toContain("\u001b[31m");
    expect(out).not.toContain("\u202e");
  });

  it("is complete in JSON", async () => {
    const document = JSON.parse((await explain("reporter", "--format", "json")).out);
    expect(document.format).toBe("keyward.explain/v1");
    expect(document.clients).toMatchObject([
      {
        name: "reporter",
        state: "create",
        id: null,
        live: null,
        matched_by: null,
        declared: { source: { file: "clients/a.yaml", line: 9 } },
        origins: {
          name: { from: "client", anchor: null, source: { line: 10 } },
          role: { from: "client", anchor: "office", source: { line: 6 } },
          deliver_to: { from: "defaults", anchor: null, source: { line: 2 } },
          renamed_from: { from: "nothing", source: null },
        },
        changes: [{ action: "create" }],
      },
    ]);
  });

  it("suggests the nearest for an unknown name", async () => {
    const { code, out, err } = await explain("laoder");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/no client.*laoder[\s\S]*did you mean "loader"/);
    expect((await explain("loader", "--environment", "Nowhere")).code).toBe(1);
  });
});
