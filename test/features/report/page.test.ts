import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ageChart } from "../../../src/features/report/html/age-chart.ts";
import { html } from "../../../src/features/report/html/html.ts";
import { inventoryPage } from "../../../src/features/report/html/page.ts";
import { dueTokens, monthsFrom, weeksFrom } from "../../../src/features/report/inventory/due-tokens.ts";
import { accessesOf } from "../../../src/features/report/inventory/access.ts";
import { ageGroups } from "../../../src/features/report/inventory/token-ages.ts";
import type { Live } from "../../../src/model/client.ts";
import { declared, live } from "../../support/builders.ts";
import { now } from "../../plan/planning.ts";
import { policy } from "../../support/policies.ts";
import { hostileNames } from "./hostile-names.ts";
import { inventoryOf, reading, unread } from "./reading.ts";

const days = (count: number) => ({ deliver_to: ["vault"], rotate_after: count * 86_400_000 }) as const;

/** A page in which every text that somebody else can choose is one of these. */
function pageOf(texts: readonly string[]): string {
  const clients = texts.map((name, index) =>
    live({
      id: index + 1,
      name,
      environment: "E",
      role: 1,
      ip_allow_list: index % 3 === 0 ? [] : [`not an address ${name}`],
    }),
  );
  const manifests = texts.map((name, index) =>
    declared({
      name: index % 2 === 0 ? name : `new ${name}`,
      environment: "E",
      role: index % 4 === 0 ? 2 : 1,
      token: days(30),
      source: { file: name, line: index + 1 },
    }),
  );
  const [policyName = ""] = texts;
  const named = { name: policyName, message: policyName, severity: "warning" } as const;
  const listed = policy({ required: ["ip_allow_list"] }, named);
  const roles = [
    { id: 1, name: texts[1] ?? "" },
    { id: 2, name: texts[2] ?? "" },
  ];
  const read = reading(manifests, clients, { policies: [listed], roles });
  const names = { ...read.names, roles: new Map(roles.map(({ id, name }) => [id, name])) };
  const failed = unread(texts[3]);
  const inventory = inventoryOf({ ...read, names }, failed);
  return inventoryPage({
    ...inventory,
    not_selected: texts,
    unknowns: [{ code: "workspaces-not-selected", workspace: texts[4] ?? "", count: 1, reason: null }],
  });
}

function tagsOf(page: string): readonly string[] {
  return page.match(/<[^>]*>/g) ?? [];
}

describe("the page", () => {
  it("has the same elements and attributes, whatever clients, roles, files and errors are called", () => {
    const plain = hostileNames.map((_, index) => `name-${String(index).padStart(2, "0")}`);
    const skeleton = (page: string): readonly string[] =>
      tagsOf(page).map((tag) => tag.replaceAll(/(aria-label|class|datetime|content)="[^"]*"/g, "$1"));
    const sorted = (page: string): readonly string[] => [...skeleton(page)].sort();
    expect(sorted(pageOf(hostileNames))).toEqual(sorted(pageOf(plain)));
    expect(tagsOf(pageOf(plain)).length).toBeGreaterThan(500);
  });

  it("has no script, no handler, no style of an element, and no address to load anything from", () => {
    const tags = tagsOf(pageOf(hostileNames)).join("\n");
    expect(tags).not.toMatch(/<(script|iframe|object|embed|img|link|base|form|input|use|image)\b/i);
    expect(tags).not.toMatch(/\s(on\w+|style|src|srcset|xlink:href|action|background)\s*=/i);
    expect(tags.match(/href="[^"]*"/g)?.filter((link) => !link.startsWith('href="#'))).toEqual([]);
  });

  it("allows nothing but its own style sheet", () => {
    const page = inventoryPage(inventoryOf(reading([], [live()])));
    const [, css = ""] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(css).digest("base64");
    expect(css.length).toBeGreaterThan(5_000);
    expect(css).not.toMatch(/url\(|@import|@font-face/);
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  it("shows hidden characters, and leaves emoji and other scripts as they are", () => {
    const page = pageOf(hostileNames);
    expect(page).toContain(String.raw`\u{202e}exe.gpj\u{202c}`);
    expect(page).toContain(String.raw`zero\u{200b}width\u{2060}`);
    expect(page).toContain("\u{1f469}\u{200d}\u{1f4bb} \u{1f680}");
    expect(page).toContain('<bdi class="client">\u{5e9}\u{5dc}\u{5d5}\u{5dd}');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0007\u001b]/);
  });

  it("shows a workspace that could not be read as failed, and not as one without clients", () => {
    const page = inventoryPage(inventoryOf(reading([], [live()]), unread()));
    expect(page).toContain("1 API client in 1 of 2 workspaces<");
    expect(page).toContain("Checked in the workspaces that were read, nothing found");
    expect(page).toContain("workspace could not be read");
    expect(page).toContain("the token is refused");
    expect(page).toContain("check the API token");
    expect(page).toContain("Not known: this workspace could not be read.");
    expect(page).not.toContain("This workspace has no API clients.");
  });

  it("counts what is refused beyond a hundred problems", () => {
    const client = live({ ip_allow_list: [] });
    const policies = Array.from({ length: 130 }, (_, n) =>
      policy({ required: ["ip_allow_list"] }, { name: `listed-${n}` }),
    );
    const manifests = [declared({ name: client.name, ip_allow_list: [] })];
    const page = inventoryPage(inventoryOf(reading(manifests, [client], { policies })));
    expect(page.match(/refused:<\/strong>/g)).toHaveLength(100);
    expect(page).toContain("30 more problems not shown here");
  });

  it("claims nothing of workspaces if none could be read", () => {
    const page = inventoryPage(inventoryOf(unread()));
    expect(page).toContain("The workspace could not be read<");
    expect(page).not.toContain("nothing found");
    expect(page).not.toContain("Nothing needs attention");
  });

  it("says so if there are no clients, and if nothing was found", () => {
    const page = inventoryPage(inventoryOf(reading([], [])));
    expect(page).toContain("This workspace has no API clients.");
    expect(page).toContain("Nothing needs attention.");
    expect(page).toContain("There is no token of known age.");
  });

  it("links each finding to a section of the page", () => {
    const page = pageOf(hostileNames);
    const ids = new Set([...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("a template", () => {
  it("escapes every value that is not HTML itself", () => {
    const bold = html`<b>${"<&\"'`>"}</b>`;
    expect(String(html`<p title="${'"'}">${bold}${[bold]}${null}${7}</p>`)).toBe(
      '<p title="&#34;"><b>&#60;&#38;&#34;&#39;&#96;&#62;</b><b>&#60;&#38;&#34;&#39;&#96;&#62;</b>7</p>',
    );
  });
});

describe("the access map", () => {
  it("joins the clients that share an access, and begins with the widest", () => {
    const clients: readonly Live[] = [
      live({ id: 1, ip_allow_list: ["192.0.2.1"], folders: [1] }),
      live({ id: 2, ip_allow_list: ["192.0.2.0/24"], folders: [1] }),
      live({ id: 3, ip_allow_list: ["192.0.2.0/25", "192.0.2.128/25"], folders: [1] }),
      live({ id: 4, ip_allow_list: ["192.0.2.1"], folders: "all" }),
      live({ id: 5, ip_allow_list: [], folders: [1] }),
      live({ id: 6, ip_allow_list: [], folders: "all" }),
    ];
    const { workspaces } = inventoryOf(reading([], clients));
    expect(accessesOf(workspaces).map(({ tier, clients: own }) => [tier, own.map(({ id }) => id)])).toEqual([
      [1, [6]],
      [2, [5]],
      [3, [4]],
      [4, [2, 3]],
      [4, [1]],
    ]);
  });
});

describe("the ages of tokens", () => {
  const aged = (id: number, age: number) =>
    live({ id, name: `c${id}`, token_updated_at: new Date(now - age * 86_400_000).toISOString() });
  const { workspaces } = inventoryOf(
    reading(
      [
        declared({ name: "c1", token: days(90) }),
        declared({ name: "c2", token: days(30) }),
        declared({ name: "c3", token: { deliver_to: "discard", rotate_after: "never" } }),
        declared({ name: "c4" }),
      ],
      [aged(1, 91), aged(2, 10), aged(3, 400), aged(4, 5), aged(5, 7)],
    ),
  );
  const clients = workspaces.flatMap((one) => one.clients ?? []);

  it("are grouped by their limits, the shortest first", () => {
    expect(ageGroups(clients).map(({ limit, ages }) => [limit, ages])).toEqual([
      ["30d", [{ days: 10, due: false }]],
      ["90d", [{ days: 91, due: true }]],
      ["never", [{ days: 400, due: false }]],
      ["unspecified", [{ days: 5, due: false }]],
      ["undeclared", [{ days: 7, due: false }]],
    ]);
  });

  it("are drawn on one axis that reaches all of them, with each limit as a line", () => {
    const chart = String(ageChart(clients));
    expect(chart).toContain("Due after 90 days: 1 token, 1 overdue, the oldest 91 days");
    expect(chart.match(/class="limit"/g)).toHaveLength(2);
    const [, at] = /class="limit"\s+x1="([\d.]+)%"/.exec(chart) ?? [];
    expect(Number(at)).toBeCloseTo((30 / 400) * 100, 1);
    const ends = [...chart.matchAll(/<rect\s+class="(?:due|within)"\s+x="([\d.]+)%"\s+width="([\d.]+)%"/g)];
    expect(ends).toHaveLength(5);
    expect(ends.every(([, x, width]) => Number(x) + Number(width) <= 100.01)).toBe(true);
  });

  it("become due in the week and the month in which their limit ends", () => {
    const tokens = dueTokens(workspaces);
    expect(tokens.map(({ client }) => client.id)).toEqual([1, 2]);
    expect(weeksFrom(now, tokens).flatMap(({ count }, week) => (count > 0 ? [[week, count]] : []))).toEqual([
      [2, 1],
    ]);
    const months = monthsFrom(now, tokens);
    expect(months).toHaveLength(13);
    expect(months[0]).toMatchObject({ from: Date.UTC(2026, 5), to: Date.UTC(2026, 6), count: 1 });
  });
});
