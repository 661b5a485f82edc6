import { describe, expect, it } from "vitest";
import audit from "../../schemas/audit.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.schema.json" with { type: "json" };
import planSchema from "../../schemas/plan.schema.json" with { type: "json" };
import { differing, valuesKey } from "../../src/fields/compare.ts";
import { clientFields, fieldOrder } from "../../src/fields/table.ts";
import { amend } from "../../src/manifest/write/amend.ts";
import { appendClients } from "../../src/manifest/write/append.ts";
import type { ClientValues, Declared, Live } from "../../src/model/client.ts";
import { type FieldName, fieldNames } from "../../src/model/field-change.ts";
import { findDrift } from "../../src/features/import/find-drift.ts";
import { explainClients } from "../../src/features/explain/explain.ts";
import { chooseImports } from "../../src/features/import/choose-imports.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { folderEnvironment } from "../../src/plan/resolve/resolve.ts";
import { moved } from "../../src/plan/stale.ts";
import { clientList } from "../../src/features/lists/client-list.ts";
import { listedClient } from "../../src/features/lists/listed-client.ts";
import { fieldText } from "../../src/features/lists/select-clients.ts";
import { sortKeys } from "../../src/features/lists/sort-keys.ts";
import { renderExplanationsMarkdown, renderExplanationsText } from "../../src/features/explain/render.ts";
import { renderPlanMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { renderPlanText } from "../../src/render/plan/text/plan-text.ts";
import { plainStyle } from "../../src/render/style.ts";
import { readClient } from "../../src/workato/wire.ts";
import { ownership, planInput, planOf } from "../plan/planning.ts";
import { document } from "../render/samples.ts";
import { declared, live } from "../support/builders.ts";
import { readTexts } from "../support/manifest-texts.ts";
import { outcomeLines, World } from "../support/memory-run.ts";
import { policy } from "../support/policies.ts";

/** One client, and for each of its fields what is the case where only that field is another. */
const base = live({ environment: "Production" });

interface Other<F extends FieldName> {
  readonly value: ClientValues[F];
  /** The same in an answer of the API. */
  readonly wire: object;
  /** What people read of it, in a plan and in an explanation. */
  readonly read: string;
  /** What the list of clients shows. */
  readonly cell: string;
  /** A schema of a policy that `base` satisfies, and not this value. */
  readonly policy: object;
}

const others: { readonly [F in FieldName]: Other<F> } = {
  name: {
    value: "payroll-export",
    wire: { name: "payroll-export" },
    read: "payroll-export",
    cell: "payroll-export",
    policy: { const: base.name },
  },
  role: {
    value: 77_777,
    wire: { api_privilege_group_id: 77_777 },
    read: "77777",
    cell: "77777",
    policy: { properties: { id: { const: base.role } } },
  },
  folders: {
    value: [26_138, 55_555],
    wire: { folder_ids: [26_138, 55_555] },
    read: "55555",
    cell: "2",
    policy: { maxItems: 1 },
  },
  environment: {
    value: "Sandbox",
    wire: { environment_name: "Sandbox" },
    read: "Sandbox",
    cell: "Sandbox",
    policy: { const: "Production" },
  },
  ip_allow_list: {
    value: ["203.0.113.9"],
    wire: { ip_allow_list: "203.0.113.9" },
    read: "203.0.113.9",
    cell: "203.0.113.9",
    policy: { items: { const: "192.0.2.10" } },
  },
};

/** `base` with another value in one field. */
function withOther(field: FieldName): Live {
  return { ...base, [field]: others[field].value };
}

/** Clients that show which environments there are. */
const neighbours = ["Production", "Sandbox"].map((environment, index) =>
  live({ id: index + 1, name: "neighbour", environment }),
);

/** What declares a client as it is. */
function declaring(
  { id: _id, token_updated_at: _at, created_at: _made, role, ...client }: Live,
  id: number | null,
): Declared {
  return declared({ ...client, role: role ?? 0, id });
}

/** Markdown without its escapes. */
function plain(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** A field that is not this one, for a change in which this one stays. */
function another(field: FieldName): FieldName {
  return field === "role" ? "ip_allow_list" : "role";
}

const known = { ownership: ownership({ environments: ["Production", "Sandbox"] }) };
/** The plan that makes this client out of `base`. */
const update = (client: Live) => planOf([declaring(client, base.id)], [base], known);
const changed = (plan: ReturnType<typeof planOf>) =>
  plan.changes?.flatMap(({ fields }) => fields.map((one) => one.field));

describe("the table of a client's fields", () => {
  it("has the fields that plans have, each once", () => {
    expect([...fieldOrder].sort()).toEqual([...fieldNames].sort());
    expect(fieldOrder.map((field) => clientFields[field].field)).toEqual(fieldOrder);
  });
});

describe.each(fieldNames)("a client's %s, where it alone is another,", (field) => {
  const client = withOther(field);
  const { wire, read, cell, policy: schema } = others[field];

  it("differs", () => {
    expect(differing(base, client)).toEqual([field]);
    expect(differing(client, client)).toEqual([]);
    expect(valuesKey(client, fieldNames)).not.toBe(valuesKey(base, fieldNames));
  });

  it("is read from an answer", () => {
    const answer = {
      id: base.id,
      name: base.name,
      api_privilege_group_id: base.role,
      all_folders: false,
      folder_ids: base.folders,
      environment_name: "Production",
      ip_allow_list: "192.0.2.10",
      token: { updated_at: base.token_updated_at },
      created_at: base.created_at,
    };
    expect(readClient(answer, "result")).toEqual(base);
    expect(readClient({ ...answer, ...wire }, "result")).toEqual(client);
  });

  it("is planned and digested, and makes a reviewed plan stale", () => {
    const plan = update(client);
    expect(plan.problems).toEqual([]);
    expect(changed(plan)).toEqual([field]);
    expect(plan.digest).not.toBe(planOf([declaring(base, base.id)], [base], known).digest);
    const found = moved(update(withOther(another(field))), plan) ?? [];
    expect(found.flatMap((one) => ("fields" in one ? one.fields.map((two) => two.field) : []))).toContain(
      field,
    );
  });

  it("is shown in text and in Markdown", () => {
    const plan = document(update(client));
    for (const text of [renderPlanText(plan, plainStyle), renderPlanMarkdown(plan)])
      expect(text).toContain(read);
  });

  it("is sent by an update and by a create", async () => {
    const updated = new World([base, ...neighbours]);
    updated.declared = [declaring(client, base.id)];
    expect(outcomeLines(await updated.apply())).toEqual([`update ${base.id} done`]);
    expect(updated.api.clients.get(base.id)).toEqual(client);
    const created = new World(neighbours);
    created.declared = [declaring(client, null)];
    expect(outcomeLines(await created.apply())).toEqual([`create ${client.name} done`]);
    const made = [...created.api.clients.values()].slice(neighbours.length);
    expect(made.map((one) => differing(one, client))).toEqual([[]]);
  });

  it("is not as it was sent where an answer shows it so", async () => {
    const world = new World([base]);
    world.declared = [declaring(withOther(another(field)), base.id)];
    world.api.shown = (shown) => ({ ...shown, [field]: client[field] });
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([`update ${base.id} failed not-as-sent`]);
    expect(report.outcomes[0]?.error?.message).toContain(`${field} was sent as`);
  });

  it("lets an update be skipped where it changed since the plan", async () => {
    const world = new World([base]);
    world.declared = [declaring(withOther(another(field)), base.id)];
    world.clock.at(30_000, () => world.api.clients.set(base.id, client));
    const report = await world.apply(70_000);
    expect(outcomeLines(report)).toEqual([`update ${base.id} skipped changed-since`]);
    expect(report.outcomes[0]?.error?.message).toContain(field);
    expect(world.api.clients.get(base.id)).toEqual(client);
  });

  const nothing = {
    ownership: ownership(),
    roles: null,
    folderPaths: new Map<number, string>(),
    tokens: { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" },
    placesOf: () => [],
    sinkScopes: new Map(),
    overlaps: false,
    overlapName: "{name}-b",
    pairs: [],
    taken: [],
  } as const;

  it("is written by an import", () => {
    const whose = folderEnvironment([client], ownership());
    const { entries } = chooseImports({ ...nothing, declared: [], live: [client], folderEnvironment: whose });
    const { text } = appendClients(null, entries, [], null) ?? { text: "" };
    const again = readTexts(new Map([["a.yaml", text]]));
    expect(again.findings).toEqual([]);
    expect(planOf(again.declared, [client], known).changes).toEqual([]);
    expect(
      changed(
        planOf(
          again.declared.map((one) => ({ ...one, id: base.id })),
          [base],
          known,
        ),
      ),
    ).toEqual([field]);
  });

  it("is written over what is declared where its drift is accepted", () => {
    const text = `version: 1
clients:
  - name: ${base.name}
    id: ${base.id}
    environment: Production
    role: ${base.role}
    folders: [26138]
    ip_allow_list: [192.0.2.10]
`;
    const directory = {
      roles: null,
      folderPaths: new Map(),
      folderEnvironment: folderEnvironment([client], ownership()),
      live: [client],
    };
    const { declared: before, addressLists } = readTexts(new Map([["a.yaml", text]]));
    const found = findDrift({
      ...nothing,
      addressLists,
      ...directory,
      folderPaths: new Map(),
      declared: before,
      directory,
    });
    expect(found.drifts.map(({ fields }) => fields)).toEqual([[field]]);
    const after = readTexts(new Map([["a.yaml", amend(text, found.drifts).text]]));
    expect(planOf(after.declared, [client], known).changes).toEqual([]);
  });

  it("is explained as declared, as live, and as what differs", () => {
    const input = planInput([declaring(client, base.id)], [base], known);
    const other = planInput([declaring(base, base.id)], [client], known);
    for (const one of [input, other]) {
      const found = explainClients({ name: String(base.id), environment: null }, one, makePlan(one));
      expect(
        found.flatMap(({ changes }) => changes.flatMap(({ fields }) => fields.map((it) => it.field))),
      ).toEqual([field]);
      expect(found.flatMap(({ live_fields }) => live_fields.map((it) => it.field))).toEqual(fieldNames);
      const row = new RegExp(`^[| ]*${field}\\b.*${read}`, "m");
      expect(renderExplanationsText(found, plainStyle)).toMatch(row);
      expect(plain(renderExplanationsMarkdown(found))).toMatch(row);
    }
  });

  it("is in the list of clients", () => {
    const context = { roles: new Map(), self: false, inScope: true, declared: "unmanaged", now: 0 } as const;
    const row = listedClient(client, context);
    expect(fieldText(field, row)).toBe(cell);
    const { headings, rows } = clientList.table([row]);
    expect(rows[0]?.[headings.indexOf(clientFields[field].title)]).toBe(cell);
    expect(clientList.csvHeadings).toContain(field);
    expect(clientList.csvRow(row)).toHaveLength(clientList.csvHeadings.length);
    expect(sortKeys).toContain(field);
  });

  it("is named by policies", () => {
    const policies = [policy({ properties: { [field]: schema } })];
    const judged = (one: Live) => planOf([declaring(one, null)], [], { ...known, policies }).problems;
    expect(judged(base)).toEqual([]);
    expect(judged(client).map(({ rule }) => rule)).toEqual(["policy"]);
  });

  it("is known to the schemas of manifests, plans and the audit file", () => {
    const { client: one, defaults } = manifest.definitions;
    expect(Object.keys(one.properties)).toContain(field);
    if (field !== "name") expect(Object.keys(defaults.properties)).toContain(field);
    for (const schemaOf of [planSchema, audit])
      expect(JSON.stringify(schemaOf)).toContain(`"field":{"const":"${field}"}`);
  });
});
