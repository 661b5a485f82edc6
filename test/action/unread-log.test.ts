import { afterEach, describe, expect, it } from "vitest";
import { runBuiltStep } from "../support/action.ts";
import { configuration, testEnv } from "../support/arrange.ts";
import { openSandbox } from "../support/cli.ts";
import { makeRepository } from "../support/git.ts";
import { servePull } from "../support/github-pull.ts";
import { manifest } from "../support/arrange.ts";

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

describe("a step whose log nobody reads", () => {
  it("finishes what it does, and writes its outputs", async () => {
    const sandbox = await openSandbox(["--rate-limit", "none"]);
    opened.push(sandbox.stop);
    const github = await servePull();
    opened.push(github.close);
    const client = "{ name: a, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }";
    const repository = makeRepository();
    const sha = repository.commit("main", {
      "keyward.yaml": configuration(sandbox, "self: none"),
      "clients/all.yaml": manifest(client),
    });
    const payload = { repository: { full_name: "acme/clients", default_branch: "main", private: true } };
    const step = {
      event: "schedule",
      payload,
      sha,
      ref: "refs/heads/main",
      folder: repository.checkout(sha),
      apiUrl: github.apiUrl,
      inputs: { command: "drift" },
      env: testEnv,
    };
    const ran = await runBuiltStep(step, { unread: true });
    expect(ran.outputs).toMatchObject({ "has-changes": "true", "failure-reason": "" });
    expect(ran.code).toBe(0);
  });
});
