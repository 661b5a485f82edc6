import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SinkError } from "../../../src/model/errors.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import type { HeldMarker, PendingMarker } from "../../../src/model/token/token.ts";
import { openGithubSink } from "../../../src/sinks/github/sink.ts";
import type { GithubSinkOptions } from "../../../src/sinks/sink-options.ts";
import type { Sink } from "../../../src/sinks/sink.ts";
import { fastClock, json, reset } from "../../support/api-server.ts";
import { keepSecrets, type SecretsStandIn, type Shelf } from "../../support/github-secrets.ts";
import {
  done,
  githubToken,
  type GithubStandIn,
  notFound,
  once,
  paged,
  primaryLimit,
  refusal,
  secondaryLimit,
  serveGithub,
} from "../../support/github-server.ts";

const value = "wrkaus-canary.0123456789-€";
const token = new Secret(value);
const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "finance",
  environment: null,
  updated_at: "2026-01-05T10:00:00Z",
};
const pending: PendingMarker = {
  state: "pending",
  name: "finance",
  environment: null,
  about: { action: "regenerate", id: 7, updated_at: "2026-01-05T10:00:00Z" },
  previous: held,
};
const repository = { kind: "repository", repository: "acme/app", environment: null } as const;
const owners = {
  repository,
  environment: { ...repository, environment: "Prod 1/eu (a)" },
  organization: { kind: "organization", organization: "acme", visibility: "private" },
} as const satisfies Record<string, GithubSinkOptions["owner"]>;
const paths = {
  repository: "/repos/acme/app/actions",
  environment: "/repos/acme/app/environments/Prod 1/eu (a)",
  organization: "/orgs/acme/actions",
};
const place = "acme/app/WORKATO_FINANCE";

let github: GithubStandIn;
let kept: SecretsStandIn;
let shelf: Shelf;
let sink: Sink;
beforeEach(async () => {
  github = await serveGithub("/api/v3");
  kept = await keepSecrets(github);
  shelf = kept.add(paths.repository);
  sink = open();
});
afterEach(async () => {
  // The token travels sealed, and what signs never stands in an address.
  const shown = inspect(
    github.seen.map(({ url, body }) => ({ url, body })),
    { depth: 9 },
  );
  const leaked = [value, githubToken].filter((secret) => shown.includes(secret));
  await github.close();
  if (leaked.length > 0) throw new Error(`a request shows ${leaked.join(" and ")}`);
});

function open(
  owner: GithubSinkOptions["owner"] = repository,
  env: Record<string, string | undefined> = {},
  secret = "WORKATO_{NAME}",
): Sink {
  return openGithubSink(
    {
      type: "github-actions-secret",
      name: "gh",
      trusted: false,
      for: null,
      owner,
      secret,
      token_env: "KEYWARD_GITHUB_TOKEN",
    },
    {
      env: { GITHUB_API_URL: github.apiUrl, KEYWARD_GITHUB_TOKEN: githubToken, ...env },
      clock: fastClock(10_000),
      timeoutMs: 100_000_000,
      userAgent: "keyward/test",
      pid: 1,
      alive: () => true,
      killGroup: () => {},
      proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
    },
  );
}

function subject(name = "finance", id: number | null = null) {
  return { id, workspace: "main", customer: null, name, environment: "Test 1" };
}

async function failed(work: Promise<unknown>): Promise<SinkError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SinkError)) throw new Error(`no SinkError: ${inspect(error)}`);
  const shown = inspect(error, { depth: 9 }) + error.remedy;
  expect(shown).not.toContain(githubToken);
  expect(shown).not.toContain("wrkaus-canary");
  return error;
}

describe("the place of a GitHub sink", () => {
  it.each([
    ["repository", owners.repository, "acme/app/WORKATO_FINANCE"],
    ["environment", owners.environment, "acme/app (environment Prod 1/eu (a))/WORKATO_FINANCE"],
    ["organisation", owners.organization, "acme (organisation)/WORKATO_FINANCE"],
  ] as const)("names a secret of the %s", (_, owner, expected) => {
    expect(open(owner).place(subject())).toBe(expected);
  });

  it.each([
    ["W_{name}", "team-a loader", "acme/app/W_TEAM_A_LOADER"],
    ["w_{NAME}", "../../x", "acme/app/W__X"],
    ["W_{workspace}_{environment}_{name}", "é", "acme/app/W_MAIN_TEST_1_4A99557E4033"],
    ["W_{customer}_{name}", "a)/b (c", "acme/app/W___A_B_C"],
    ["W_{id}", "a", "acme/app/W_{id}"],
    ["W--{name}", "a", "acme/app/W_A"],
  ])("fills %s for %s", (secret, name, expected) => {
    expect(open(repository, {}, secret).place(subject(name))).toBe(expected);
  });

  it("fills in a known id, and keeps a value filled into a repository in its segment", () => {
    const owner = { ...repository, repository: "acme/{name}", environment: "{environment}" };
    expect(open(owner, {}, "W_{id}").place(subject("../a b", 12))).toBe(
      "acme/%2E.%2Fa%20b (environment Test%201)/W_12",
    );
  });
});

describe("the marker of a secret", () => {
  it.each([
    ["repository", "the Actions variable WORKATO_FINANCE_KEYWARD of acme/app"],
    [
      "environment",
      "the Actions variable WORKATO_FINANCE_KEYWARD of the environment Prod 1/eu (a) of acme/app",
    ],
    ["organization", "the Actions variable WORKATO_FINANCE_KEYWARD of the organisation acme"],
  ] as const)("is a variable of the %s", (kind, expected) => {
    const one = open(owners[kind]);
    expect(one.markerAt(one.place(subject()))).toBe(expected);
    expect(one.markerAt("somewhere")).toBe("the marker of somewhere");
  });
});

describe("a GitHub sink", () => {
  it.each(["repository", "environment", "organization"] as const)(
    "takes a token through its whole life as a secret of the %s",
    async (kind) => {
      const mine = kept.add(paths[kind]);
      const one = open(owners[kind]);
      const where = one.place(subject());
      await one.probe([where]);
      expect([...mine.secrets, ...mine.variables]).toEqual([]);
      expect(await one.read(where)).toEqual({ kind: "absent" });

      await one.mark(where, { ...pending, about: { action: "create" }, previous: null });
      expect(await one.read(where)).toMatchObject({ kind: "marked", marker: { state: "pending" } });
      await one.deliver(where, token, held);
      expect(mine.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
      expect(await one.read(where)).toEqual({ kind: "marked", marker: held });
      const visibility = kind === "organization" ? "private" : null;
      expect(mine.secrets.get("WORKATO_FINANCE")).toMatchObject({ visibility });
      expect(mine.variables.get("WORKATO_FINANCE_KEYWARD")).toMatchObject({ visibility });
      expect(JSON.parse(mine.variables.get("WORKATO_FINANCE_KEYWARD")?.value ?? "")).toEqual({
        format: "keyward.marker/v1",
        ...held,
      });

      await one.mark(where, null);
      expect(mine.variables.size).toBe(0);
      await one.mark(where, null);
      expect(await one.read(where)).toEqual({ kind: "foreign" });
    },
  );

  it("delivers the same token again after a lost answer", async () => {
    await sink.deliver(place, token, held);
    once(github, /^PUT /, reset);
    await sink.deliver(place, token, { ...held, updated_at: "2026-01-06T10:00:00Z" });
    expect(await sink.read(place)).toMatchObject({ marker: { updated_at: "2026-01-06T10:00:00Z" } });
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
  });

  it("finds a marker that was created although the answer was lost", async () => {
    const post = shelf.variables;
    github.faults.push(
      () => null,
      () => {
        const updated_at = "2026-01-05T10:00:00Z";
        post.set("WORKATO_FINANCE_KEYWARD", {
          name: "WORKATO_FINANCE_KEYWARD",
          value: "{}",
          visibility: null,
          updated_at,
        });
        return reset;
      },
    );
    await sink.mark(place, pending);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
  });

  it("never replaces a marker of the same client with a later token", async () => {
    await sink.deliver(place, token, { ...held, updated_at: "2026-02-01T00:00:00Z" });
    await sink.deliver(place, new Secret("wrkaus-older"), held);
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
    await sink.deliver(place, new Secret("wrkaus-other"), { ...held, id: 8 });
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe("wrkaus-other");
  });

  it("never replaces a token of another host or customer, and says where it is", async () => {
    const owner = { host: "https://www.workato.com", customer: null };
    await sink.deliver(place, token, { ...held, ...owner, customer: "1199" });
    const error = await failed(sink.deliver(place, new Secret("wrkaus-mine"), { ...held, ...owner }));
    expect(error.message).toContain(`${place} of the sink gh now holds a token of another host or customer`);
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
  });

  it("sends a visibility only for an organisation", async () => {
    await sink.deliver(place, token, held);
    const bodies = github.seen
      .filter(({ method }) => method.startsWith("P"))
      .map(({ body }) => Object.keys(body ?? {}));
    expect(bodies).toEqual([["encrypted_value", "key_id"], ["value"], ["name", "value"]]);
  });

  it("writes its marker also if another process creates or removes it meanwhile", async () => {
    let rounds = 0;
    github.route("POST", "/repos/acme/app/actions/variables", () => {
      shelf.variables.set("WORKATO_FINANCE_KEYWARD", {
        name: "WORKATO_FINANCE_KEYWARD",
        value: "{}",
        visibility: null,
        updated_at: "2026-01-05T10:00:00Z",
      });
      rounds += 1;
      return refusal(409, "Already exists");
    });
    await sink.mark(place, pending);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
    expect(rounds).toBe(1);
  });

  it("gives up a marker that another process keeps removing, after three rounds", async () => {
    github.route("POST", "/repos/acme/app/actions/variables", () => refusal(409, "Already exists"));
    const error = await failed(sink.mark(place, pending));
    expect(error.message).toContain(
      "could not write the variable WORKATO_FINANCE_KEYWARD: another process keeps",
    );
    expect(github.requests().map((line) => line.split(" ")[0])).toEqual(
      Array.from({ length: 3 }, () => ["PATCH", "POST"]).flat(),
    );
  });

  it.each([
    [500, 3],
    [422, 1],
  ])(
    "tries to create its marker again after a %i only if it may exist, and says what failed",
    async (status, times) => {
      let posts = 0;
      github.route("POST", "/repos/acme/app/actions/variables", () => {
        posts += 1;
        return refusal(status, "no");
      });
      const error = await failed(sink.mark(place, pending));
      expect(error.message).toMatch(
        new RegExp(`^could not write a variable of acme/app: 127\\.0\\.0\\.1:\\d+ answered ${status}`),
      );
      const patches = github.requests().filter((line) => line.startsWith("PATCH"));
      expect([posts % times, patches.length]).toEqual([0, times]);
    },
  );

  it("says that it could not remove a marker", async () => {
    kept.lacking.add("variables=write");
    expect((await failed(sink.mark(place, null))).message).toContain(
      "could not remove the variable WORKATO_FINANCE_KEYWARD of acme/app",
    );
  });

  it("waits for a rate limit before it delivers, but does not while it reads", async () => {
    once(github, /^GET .*variables/, primaryLimit(3000));
    once(github, /public-key/, primaryLimit(3000));
    await sink.deliver(place, token, held);
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
    for (const part of [/variables/, /secrets/]) {
      once(github, part, primaryLimit(3000));
      expect(await sink.read(place)).toMatchObject({ kind: "unknown" });
    }
  });

  it("asks for the key once more only where a 422 may be about it", async () => {
    await sink.probe([place]);
    kept.lacking.add("secrets=write");
    const error = await failed(sink.deliver(place, token, held));
    expect(error.message).toContain("could not write the secret WORKATO_FINANCE of acme/app");
    expect(error.cause).toBeInstanceOf(Error);
    expect(github.requests().filter((line) => line.includes("public-key"))).toHaveLength(1);
  });

  it.each([{ key: "x" }, { key_id: "x" }, {}])("reports a key that is none: %j", async (answer) => {
    github.route("GET", "/repos/acme/app/actions/secrets/public-key", () => json(answer));
    expect((await failed(sink.deliver(place, token, held))).message).toBe(
      "could not read the public key of acme/app: the answer does not have the format of GitHub's API (sink gh)",
    );
  });

  it("encrypts again if GitHub's key has changed", async () => {
    await sink.probe([place]);
    kept.rotate(paths.repository);
    await sink.deliver(place, token, held);
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
  });

  it("waits for the rate limits while it delivers, and loses nothing", async () => {
    github.faults.push(() => secondaryLimit(2));
    once(github, /^PUT /, primaryLimit(3000));
    once(github, /^PUT /, secondaryLimit(null));
    once(github, /^POST /, secondaryLimit(9, 429));
    await sink.deliver(place, token, held);
    expect(github.faults).toEqual([]);
    expect(shelf.secrets.get("WORKATO_FINANCE")?.value).toBe(value);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: held });
  });

  it("delivers many concurrently", async () => {
    const places = Array.from({ length: 12 }, (_, index) => `acme/app/W_${index}`);
    await Promise.all(places.map((one, id) => sink.deliver(one, token, { ...held, id })));
    expect([...shelf.secrets.values()].map((secret) => secret.value)).toEqual(places.map(() => value));
    expect(github.requests().filter((request) => request.includes("public-key"))).toHaveLength(1);
  });
});

describe("the reading of a GitHub sink", () => {
  const others = ["acme/app/A", "acme/app/B"];
  const read = async (): Promise<readonly unknown[]> => [
    await sink.read(place),
    (await sink.readAll?.([...others, place]))?.[2],
  ];
  const twice = (reading: unknown): readonly unknown[] => [reading, reading];

  it.each([
    ["is foreign where a secret has no marker", { kind: "foreign" }, () => shelf.variables.clear()],
    ["is absent where the secret was removed", { kind: "absent" }, () => shelf.secrets.clear()],
    ["is marked where both are there", { kind: "marked", marker: held }, () => {}],
    [
      "is foreign where the variable is none of keyward's",
      { kind: "foreign" },
      () => void Object.assign(shelf.variables.get("WORKATO_FINANCE_KEYWARD") ?? {}, { value: "mine" }),
    ],
    [
      "is foreign where somebody else wrote the secret since",
      { kind: "foreign" },
      () =>
        void Object.assign(shelf.secrets.get("WORKATO_FINANCE") ?? {}, {
          updated_at: "2026-01-05T10:05:00Z",
        }),
    ],
  ])("%s, alone and in a list", async (_, reading, change) => {
    await sink.deliver(place, token, held);
    change();
    expect(await read()).toEqual(twice(reading));
  });

  it("is pending although the secret was deleted", async () => {
    await sink.mark(place, pending);
    expect(await read()).toEqual(twice({ kind: "marked", marker: pending }));
  });

  it.each([
    ["secrets=read", 403, "could not"],
    ["variables=read", 403, "could not"],
  ])("is unknown where the token lacks %s", async (permission) => {
    kept.lacking.add(permission);
    const readings = await read();
    expect(readings).toMatchObject(twice({ kind: "unknown" }));
    expect(JSON.stringify(readings)).toContain(`the permission for this request: ${permission}`);
  });

  it("is unknown where no variable holds a token", async () => {
    const reason = "KEYWARD_GITHUB_TOKEN is not set (sink gh)";
    const bare = open(repository, { KEYWARD_GITHUB_TOKEN: undefined });
    expect(await bare.read(place)).toEqual({ kind: "unknown", reason: expect.stringContaining(reason) });
    expect(await bare.readAll?.([place, ...others])).toHaveLength(3);
  });

  it("takes one request for 100 secrets and one for 30 variables, whatever the number of places", async () => {
    const places = Array.from({ length: 70 }, (_, index) => `acme/app/W_${index}`);
    for (const one of places) await sink.deliver(one, token, held);
    const before = github.seen.length;
    expect(await sink.readAll?.(places)).toEqual(places.map(() => ({ kind: "marked", marker: held })));
    expect(github.requests().slice(before).sort()).toEqual([
      "GET /repos/acme/app/actions/secrets?per_page=100",
      "GET /repos/acme/app/actions/variables?per_page=30",
      "GET /repos/acme/app/actions/variables?per_page=30&page=2",
      "GET /repos/acme/app/actions/variables?per_page=30&page=3",
    ]);
  });

  it("is looked up one by one if a list shifts while it is read", async () => {
    const places = Array.from({ length: 40 }, (_, index) => `acme/app/W_${index + 10}`);
    for (const one of places) await sink.deliver(one, token, held);
    shelf.variables.set("A_FIRST", { ...held, value: "", visibility: null, updated_at: "", name: "A_FIRST" });
    github.route("GET", "/repos/acme/app/actions/variables", (request) => {
      if (request.query.get("page") === "2") shelf.variables.delete("A_FIRST");
      const rows = [...shelf.variables.values()].toSorted((one, two) => (one.name < two.name ? -1 : 1));
      const wrap = (variables: readonly unknown[]) => ({ total_count: rows.length, variables });
      return paged(request, rows, { most: 30, wrap });
    });
    expect(await sink.readAll?.(places)).toEqual(places.map(() => ({ kind: "marked", marker: held })));
    expect(github.requests()).toContain("GET /repos/acme/app/actions/variables/W_10_KEYWARD");
  });

  it("is looked up one by one if the list of secrets shifts, too", async () => {
    await sink.deliver(place, token, held);
    github.route("GET", "/repos/acme/app/actions/secrets", () => json({ total_count: 2, secrets: [] }));
    expect(await sink.readAll?.([place, "acme/app/A"])).toEqual([
      { kind: "marked", marker: held },
      { kind: "absent" },
    ]);
  });

  it("takes no list for one place, and no look at the secret where a marker is pending", async () => {
    expect(await sink.readAll?.([place])).toEqual([{ kind: "absent" }]);
    await sink.mark(place, pending);
    const before = github.requests().length;
    await sink.read(place);
    expect(github.requests().slice(before)).toEqual([
      "GET /repos/acme/app/actions/variables/WORKATO_FINANCE_KEYWARD",
    ]);
    expect(github.requests().filter((line) => line.includes("per_page"))).toEqual([]);
  });

  it("is unknown for all places if the lists fail, without a request for each", async () => {
    kept.lacking.add("secrets=read");
    expect(await sink.readAll?.([place, ...others])).toMatchObject(
      others.concat(place).map(() => ({ kind: "unknown" })),
    );
    expect(github.requests().filter((line) => !line.includes("per_page"))).toEqual([]);
  });

  it.each([
    {},
    { total_count: 1 },
    { total_count: 1, secrets: [{ name: 5 }] },
    { total_count: 1, secrets: "A" },
  ])("is unknown where a list is none: %j", async (answer) => {
    github.route("GET", "/repos/acme/app/actions/secrets", () => json(answer));
    expect(await sink.readAll?.([place, ...others])).toMatchObject([
      {
        kind: "unknown",
        reason: expect.stringContaining(
          "could not list the secrets of acme/app: the answer does not have the format of GitHub's API",
        ),
      },
      { kind: "unknown" },
      { kind: "unknown" },
    ]);
  });

  it("is in the order of the places, also of several owners", async () => {
    const owner = { ...repository, repository: "acme/{name}" };
    kept.add("/repos/acme/b/actions");
    const one = open(owner, {}, "W");
    const [a, b] = [one.place(subject("app")), one.place(subject("b"))];
    await one.deliver(b, token, held);
    expect(await one.readAll?.([a, b])).toEqual([{ kind: "absent" }, { kind: "marked", marker: held }]);
  });
});

describe("the probe of a GitHub sink", () => {
  it("proves both permissions to write, and leaves nothing behind", async () => {
    await sink.probe([place, "acme/app/OTHER"]);
    expect(github.requests()).toEqual([
      "GET /repos/acme/app/actions/secrets/public-key",
      "PUT /repos/acme/app/actions/secrets/KEYWARD_PROBE",
      "POST /repos/acme/app/actions/variables",
      "GET /repos/acme/app/actions/secrets?per_page=100",
    ]);
    expect([...shelf.secrets, ...shelf.variables]).toEqual([]);
  });

  it("removes a probe value that a server accepted", async () => {
    github.faults.push(...[null, done, null, json({}, 201)].map((step) => () => step));
    await sink.probe([place]);
    expect(github.requests()).toContain("DELETE /repos/acme/app/actions/secrets/KEYWARD_PROBE");
    expect(github.requests()).toContain("DELETE /repos/acme/app/actions/variables/GITHUB_KEYWARD_PROBE");
  });

  it("takes a 400 for a value that was refused, too", async () => {
    github.faults.push(...[null, refusal(400, "no"), refusal(400, "no")].map((step) => () => step));
    await sink.probe([place]);
    expect(github.requests().filter((line) => line.startsWith("DELETE"))).toEqual([]);
  });

  it("counts no secrets where the list shifts, and accepts those that are there however many they are", async () => {
    for (let index = 0; index < 101; index++)
      shelf.secrets.set(`S_${index}`, { name: `S_${index}`, value: "", visibility: null, updated_at: "" });
    await sink.probe(["acme/app/S_1"]);
    github.route("GET", "/repos/acme/app/actions/secrets", () => json({ total_count: 2, secrets: [] }));
    await sink.probe([place]);
  });

  it("says which permissions an environment needs", async () => {
    kept.add("/repos/acme/app/environments/production");
    github.route("GET", "/repos/acme/app/environments/:environment/secrets/public-key", () => notFound);
    const one = open({ ...repository, environment: "production" });
    const error = await failed(one.probe([one.place(subject())]));
    expect(error.message).toBe(
      "the token has no write access to the secrets and variables of the environment production of acme/app (sink gh)",
    );
    expect(error.remedy).toBe(
      "give it write access to secrets and variables, and environments, and make its user a collaborator",
    );
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each(["secrets=read", "secrets=write", "variables=write"])("fails without %s", async (permission) => {
    kept.lacking.add(permission);
    const error = await failed(sink.probe([place]));
    expect(error.message).toMatch(/of acme\/app: 127.0.0.1:\d+ answered 403 \(Resource not.*\(sink gh\)$/);
    expect(error.remedy).toBe(`give the token the permission for this request: ${permission}`);
  });

  it("fails for an invalid token", async () => {
    const error = await failed(open(repository, { KEYWARD_GITHUB_TOKEN: "ghp_old" }).probe([place]));
    expect(error.message).toContain("answered 401 (Bad credentials)");
    expect(error.remedy).toContain("neither expired nor revoked");
  });

  it.each([
    [
      "a repository that does not exist",
      { ...repository, repository: "acme/none" },
      "acme/none does not exist, or the token has no access to it (sink gh)",
      "check the name",
    ],
    [
      "an environment that does not exist",
      { ...repository, environment: "production" },
      "acme/app has no environment production (sink gh)",
      "create it in the repository's settings",
    ],
    [
      "an organisation that the token does not manage",
      owners.organization,
      "the organisation acme does not exist, or the token has no access to it (sink gh)",
      "admin:org",
    ],
    [
      "a repository without access to its secrets",
      { ...repository, repository: "acme/read-only" },
      "the token has no write access to the secrets and variables of acme/read-only (sink gh)",
      "give it write access to secrets and variables, and make its user a collaborator",
    ],
  ] as const)("fails for %s", async (_, owner, message, remedy) => {
    kept.repositories.add("/repos/acme/read-only");
    const one = open(owner);
    const error = await failed(one.probe([one.place(subject())]));
    expect(error.message).toBe(message);
    expect(error.remedy).toContain(remedy);
  });

  it.each([
    ["{name}", "9-lives", "acme/app/9_LIVES begins with a digit"],
    ["{name}", "github token", "acme/app/GITHUB_TOKEN begins with GITHUB_"],
  ])("rejects a name that GitHub rejects: %s for %s", async (template, name, words) => {
    const one = open(repository, {}, template);
    const error = await failed(one.probe([place, one.place(subject(name))]));
    expect(error.message).toContain(words);
    expect(github.seen).toEqual([]);
  });

  it("rejects tokens over GitHub's limit of secrets, before any is issued", async () => {
    for (let index = 0; index < 99; index++)
      shelf.secrets.set(`S_${index}`, { name: `S_${index}`, value: "", visibility: null, updated_at: "" });
    await sink.probe([place, "acme/app/S_1"]);
    const error = await failed(sink.probe([place, "acme/app/OTHER"]));
    expect(error.message).toBe(
      "acme/app has 99 secrets and would get 2 more, but GitHub allows at most 100 (sink gh)",
    );
  });

  it.each([
    ["no token", { KEYWARD_GITHUB_TOKEN: " " }, "KEYWARD_GITHUB_TOKEN is not set"],
    [
      "a token with a space",
      { KEYWARD_GITHUB_TOKEN: "a b" },
      "KEYWARD_GITHUB_TOKEN does not hold a valid token",
    ],
    [
      "the workflow's own token",
      { KEYWARD_GITHUB_TOKEN: "ghs_workflow", GITHUB_TOKEN: "ghs_workflow " },
      "holds the workflow's GITHUB_TOKEN, which cannot write secrets",
    ],
    ["plain http", { GITHUB_API_URL: "http://ghe.invalid/api/v3" }, "plain http"],
    ["no URL", { GITHUB_API_URL: "ghe" }, "not an http or https URL"],
  ])("rejects %s", async (_, env, words) => {
    const error = await failed(open(repository, env).probe([place]));
    expect(error.message).toContain(words);
    expect(error.message).toContain("(sink gh)");
    expect(error.remedy).not.toBe("");
  });

  it("accepts a GitHub App's token that differs from GITHUB_TOKEN", async () => {
    github.tokens.add("ghs_app");
    await open(repository, { KEYWARD_GITHUB_TOKEN: "ghs_app", GITHUB_TOKEN: "ghs_workflow" }).probe([place]);
    await open(repository, { KEYWARD_GITHUB_TOKEN: " ghs_app ", GITHUB_TOKEN: undefined }).probe([place]);
    await open(repository, { GITHUB_API_URL: ` ${github.apiUrl} ` }).probe([place]);
  });
});

describe("errors of a GitHub sink", () => {
  it.each(["mark", "deliver"] as const)("reports a %s that GitHub rejects", async (what) => {
    kept.lacking.add("variables=write");
    const work = what === "mark" ? sink.mark(place, pending) : sink.deliver(place, token, held);
    const error = await failed(work);
    expect(error.message).toContain("could not write the variable WORKATO_FINANCE_KEYWARD of acme/app");
    expect(error.remedy).toContain("variables=write");
  });

  it("reports a secret that GitHub rejects although the key is the same", async () => {
    github.faults.push(...[null, null, refusal(422, `no ${githubToken}`)].map((step) => () => step));
    const error = await failed(sink.deliver(place, token, held));
    expect(error.message).toContain("could not write the secret WORKATO_FINANCE of acme/app");
    expect(shelf.variables.size).toBe(0);
  });

  it("gives up if a server keeps failing", async () => {
    github.faults.push(...Array.from({ length: 9 }, () => () => refusal(502, "Server Error")));
    expect((await failed(sink.deliver(place, token, held))).message).toContain("answered 502");
  });

  it("rejects a place that is not its own", async () => {
    expect((await failed(sink.probe(["somewhere"]))).message).toContain("is not a secret of GitHub Actions");
  });
});
