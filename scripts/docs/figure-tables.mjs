// The tables of docs/performance.md, from the figures that `npm run bench -- --write` keeps in bench/figures.json.
import { table } from "./markdown.mjs";

/** The table of each case that was measured, by the name of the case. */
export function figureTables({ cases }) {
  const { unchanged = [], large = [] } = cases;
  const made = {
    "start-up": () => usageTable("process", cases["start-up"], ({ what }) => code(what)),
    "plan-step": () => usageTable("clients", cases["plan-step"], ({ clients }) => whole(clients)),
    unchanged: () => unchangedTable([...unchanged, ...large]),
    large: () => unchangedTable(large),
    policies: () => policiesTable(cases.policies),
    changes: () => spanTable("changes", cases.changes, ({ what, changes }) => `${changes} × ${what}`),
    workspaces: () => workspacesTable(cases.workspaces),
    customers: () => spanTable("customers", cases.customers, ({ customers }) => whole(customers)),
    redis: () => spanTable("processes", cases.redis, ({ processes }) => whole(processes)),
    auth0: () => auth0Table(cases.auth0),
  };
  const names = Object.keys(made).filter((name) => name in cases);
  return Object.fromEntries(names.map((name) => [name, made[name]()]));
}

/** The tables as the parts of the page: that of 100,000 clients is part of the one before. */
export function figureParts(figures) {
  const { large: _large, ...parts } = figureTables(figures);
  const { cores, node } = figures.machine;
  return { ...parts, machine: `${cores} cores, Node ${node}, Linux.` };
}

function unchangedTable(rows) {
  const head = [
    "clients",
    "requests",
    "least",
    "least wait",
    "`plan`: wall",
    "CPU",
    "CPU for each",
    "memory",
    "`validate`: wall",
    "CPU",
    "memory",
  ];
  return table(
    head,
    rows.map(({ clients, requests, leastRequests, leastWait, plan, validate }) => [
      whole(clients),
      whole(requests),
      whole(leastRequests),
      `${whole(leastWait)} s`,
      ...usage(plan).slice(0, 2),
      `${((plan.cpu / clients) * 1000).toFixed(2)} ms`,
      ...usage(plan).slice(2),
      ...usage(validate),
    ]),
  );
}

function policiesTable(rows) {
  return table(
    ["clients", "policies", "wall", "CPU", "memory", "without: wall", "CPU", "memory"],
    rows.map(({ clients, policies, plan, without }) => [
      whole(clients),
      whole(policies),
      ...usage(plan),
      ...usage(without),
    ]),
  );
}

function workspacesTable(rows) {
  return table(
    ["workspaces", "clients", "requests", "least", "wall", "CPU", "memory"],
    rows.map(({ workspaces, clients, requests, leastRequests, ...used }) => [
      whole(workspaces),
      whole(clients),
      whole(requests),
      whole(leastRequests),
      ...usage(used),
    ]),
  );
}

/** Runs under a rate limit, next to the least time that the limit allows. */
function spanTable(head, rows, name) {
  return table(
    [head, "requests", "time", "least time", "ratio", "answers of 429", "CPU"],
    rows.map((row) => [
      name(row),
      whole(row.requests),
      `${row.span.toFixed(2)} s`,
      row.leastSpan === 0 ? "0 s" : `${whole(row.leastSpan)} s`,
      row.leastSpan === 0 ? "" : (row.span / row.leastSpan).toFixed(3),
      whole(row.refused),
      seconds(row.cpu),
    ]),
  );
}

function usageTable(head, rows, name) {
  return table(
    [head, "wall", "CPU", "memory"],
    rows.map((row) => [name(row), ...usage(row)]),
  );
}

function auth0Table(rows) {
  return table(
    ["work", "program", "requests", "wall", "CPU", "memory"],
    rows.map(({ work, program, requests, ...used }) => [work, program, whole(requests), ...usage(used)]),
  );
}

function usage({ wall, cpu, memory }) {
  return [seconds(wall), seconds(cpu), `${Math.round(memory)} MB`];
}

function seconds(value) {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} s`;
}

function whole(value) {
  return value.toLocaleString("en-US");
}

function code(text) {
  return `\`${text}\``;
}
