import { describe, expect, it } from "vitest";
import { inventoryCsv } from "../../../src/features/report/inventory-csv.ts";
import { inventoryMetrics } from "../../../src/features/report/prometheus/metrics.ts";
import type { ReadWorkspace } from "../../../src/features/report/inventory/workspace-inventory.ts";
import { forTerminal } from "../../../src/render/safe.ts";
import { csvText } from "../../../src/render/csv.ts";
import { declared, live } from "../../support/builders.ts";
import { parseExposition } from "../../support/prometheus.ts";
import { schemaErrors } from "../../support/schemas.ts";
import { hostileNames } from "./hostile-names.ts";
import { inventoryOf, reading, unread } from "./reading.ts";

const monthly = { deliver_to: ["vault"], rotate_after: 30 * 86_400_000 } as const;
const hostile = hostileNames.map((name, index) => live({ id: index + 1, name, environment: name }));

describe("a table for spreadsheets", () => {
  it("quotes what needs quotes, and ends its lines in CRLF", () => {
    expect(csvText([["a", 'say "hi", then', "two\nlines", " padded", 7, true, null, ""]])).toBe(
      'a,"say ""hi"", then",two\\u{a}lines," padded",7,true,,\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\uff1d1"])(
    "never begins a cell of text with a formula: %j",
    (text) => {
      expect(csvText([[text]])).toMatch(/^"?'/);
    },
  );

  it("leaves numbers below zero as numbers", () => {
    expect(csvText([[-1]])).toBe("-1\r\n");
  });

  it("has one row for each client, whatever it is called, and one for a workspace that could not be read", () => {
    const text = inventoryCsv(inventoryOf(reading([], hostile), unread("no, really")));
    const rows = parseCsv(text);
    expect(rows).toHaveLength(1 + hostile.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const name = rows[0]?.indexOf("name") ?? -1;
    const names = rows.slice(1, -1).map((row) => row[name]?.replace(/^'/, ""));
    expect(new Set(names)).toEqual(new Set(hostileNames.map(forTerminal)));
    const cells = rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell));
    expect(cells).toEqual([]);
    expect(rows.at(-1)).toEqual(expect.arrayContaining(["partners", "error", "no, really"]));
  });
});

describe("the metrics", () => {
  const samples = (...read: readonly ReadWorkspace[]) =>
    parseExposition(inventoryMetrics(inventoryOf(...read)));

  it("are valid, whatever clients are called, and keep their names", () => {
    const all = samples(reading([], hostile), unread());
    const names = all
      .filter(({ name }) => name === "keyward_token_age_seconds")
      .map(({ labels }) => labels["client"] ?? "");
    expect(new Set(names)).toEqual(new Set(hostileNames));
  });

  it("have the age and the time of each token, and whether it is due", () => {
    const aged = live({ token_updated_at: "2026-04-01T00:00:00.000Z" });
    const all = samples(reading([declared({ token: monthly })], [aged]));
    const labels = {
      workspace: "production",
      host: "https://app.jp.workato.com",
      client: "finance-loader",
      client_id: "40947",
    };
    const value = (name: string) => all.find((one) => one.name === name);
    expect(value("keyward_token_issued_timestamp_seconds")).toMatchObject({ labels, value: 1_775_001_600 });
    expect(value("keyward_token_age_seconds")).toMatchObject({ labels, value: 61 * 86_400 });
    expect(value("keyward_token_due_timestamp_seconds")).toMatchObject({ labels, value: 1_777_593_600 });
    expect(value("keyward_token_due")).toMatchObject({ labels, value: 1 });
    expect(value("keyward_info")?.labels).toEqual({ version: "1.0.0" });
  });

  it("have no time of a token whose time nobody can read", () => {
    const all = samples(reading([declared({ token: monthly })], [live({ token_updated_at: "yesterday" })]));
    expect(all.filter(({ name }) => name.startsWith("keyward_token_"))).toEqual([]);
  });

  it("have nothing but its failure of a workspace that could not be read", () => {
    const all = samples(unread());
    const own = all.filter(({ labels }) => labels["workspace"] === "partners");
    expect(own).toEqual([
      {
        name: "keyward_workspace_read",
        labels: { workspace: "partners", host: "https://app.workato.com" },
        value: 0,
      },
    ]);
  });

  it("have zeros for a workspace without clients", () => {
    const all = samples(reading([], []));
    expect(all.find(({ name }) => name === "keyward_clients_unmanaged")?.value).toBe(0);
    expect(all.find(({ name }) => name === "keyward_workspace_read")?.value).toBe(1);
  });

  it("have the last apply only where it is known", () => {
    const applied = { ...reading([], []), lastApply: "2026-05-01T00:00:00.000Z" };
    const last = samples(applied).filter(({ name }) => name === "keyward_last_apply_timestamp_seconds");
    expect(last.map(({ value }) => value)).toEqual([1_777_593_600]);
    expect(samples(reading([], [])).map(({ name }) => name)).not.toContain(
      "keyward_last_apply_timestamp_seconds",
    );
  });
});

describe("the strict reader of metrics that these tests use", () => {
  it.each([
    "a 1",
    "# HELP a b\n# TYPE a gauge\na 1\na 2\n",
    '# HELP a b\n# TYPE a gauge\na{b="\\t"} 1\n',
    '# HELP a b\n# TYPE a gauge\na{b="c"d="e"} 1\n',
    "# HELP a b\n# TYPE a gauge\na NaN\n",
    "# TYPE a gauge\n# HELP a b\na 1\n",
    "# HELP a b\n# TYPE a gauge\nb 1\n",
  ])("refuses %j", (text) => {
    expect(() => parseExposition(text)).toThrow(/:|end/);
  });
});

describe("the inventory as JSON", () => {
  it("is valid by its schema, with hostile names, failures and drift", () => {
    const drifted = reading(
      [declared({ role: 1, token: monthly }), declared({ name: "new" })],
      [live(), ...hostile],
    );
    expect(schemaErrors("inventory", inventoryOf(drifted, unread()))).toBeNull();
    expect(schemaErrors("inventory", inventoryOf(reading([], [])))).toBeNull();
  });

  it("is not valid with another format, state or finding", () => {
    const valid = inventoryOf(reading([], [live()]));
    expect(schemaErrors("inventory", { ...valid, format: "keyward.inventory/v2" })).not.toBeNull();
    expect(schemaErrors("inventory", { ...valid, findings: [{ code: "perhaps" }] })).not.toBeNull();
    const [workspace] = valid.workspaces;
    const strange = { ...workspace, clients: [{ ...workspace?.clients?.[0], state: "fine" }] };
    expect(schemaErrors("inventory", { ...valid, workspaces: [strange] })).not.toBeNull();
  });
});

/** Reads CSV (RFC 4180) into rows of cells. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
