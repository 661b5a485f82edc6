import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { RiskCode } from "../../../src/model/risk.ts";
import { groupName, groupsOf, ungrouped } from "../../../src/render/plan/groups.ts";
import { shown } from "../../../src/render/plan/values.ts";
import { change, created, deleted, risks, rotated } from "../samples.ts";

const adds = (id: number, before: readonly string[], address = "203.0.113.9"): Change =>
  change({
    id,
    name: `team-${id}`,
    fields: [{ field: "ip_allow_list", before, after: [...before, address] }],
    risks: risks("ip-allow-list-opened"),
    source: { file: `clients/${id}.yaml`, line: id },
  });

const removesList = (id: number, before: readonly string[]): Change =>
  change({ id, name: `team-${id}`, fields: [{ field: "ip_allow_list", before, after: [] }] });

const words = (changes: readonly Change[]): readonly (readonly string[])[] =>
  groupsOf(changes).map((group) => group.impacts.map((impact) => impact.words));

const sizes = (changes: readonly Change[]): readonly number[] =>
  groupsOf(changes).map(({ members }) => members.length);

describe("groups of changes", () => {
  it("hold equal changes of several clients, each with its id and source", () => {
    const changes = [adds(1, ["192.0.2.1"]), adds(2, ["192.0.2.2"]), adds(3, ["192.0.2.3", "192.0.2.4"])];
    const [group, ...others] = groupsOf(changes);
    expect(others).toEqual([]);
    expect(group?.members).toEqual(changes);
    expect(group === undefined ? "" : groupName(group)).toBe("3 clients");
    expect(group?.fields.map(shown)).toEqual([{ kind: "set", added: ["203.0.113.9"], removed: [] }]);
  });

  it("say what is true of each client, not what differs between them", () => {
    expect(words([adds(1, ["10.0.0.0/24"]), adds(2, ["192.0.2.2"]), adds(3, ["192.0.2.3"])])).toEqual([
      ["may now also be called from 1 address"],
    ]);
  });

  it("keep the whole words where they are the same for all", () => {
    expect(words([adds(1, ["192.0.2.1"]), adds(2, ["192.0.2.1"]), adds(3, ["192.0.2.1"])])).toEqual([
      ["may now be called from 2 addresses (was 1)"],
    ]);
  });

  it("leave two equal changes apart, and every change that differs", () => {
    expect(sizes([adds(1, ["192.0.2.1"]), adds(2, ["192.0.2.1"])])).toEqual([1, 1]);
    const three = [1, 2, 3].map((id) => adds(id, ["192.0.2.1"]));
    expect(sizes([...three, adds(4, ["192.0.2.1"], "203.0.113.10")])).toEqual([3, 1]);
    expect(sizes([...three, { ...adds(4, ["192.0.2.1"]), environment: "Test" }])).toEqual([3, 1]);
    expect(sizes([...three, { ...adds(4, ["192.0.2.1"]), origin: "pre-existing" }])).toEqual([3, 1]);
  });

  it("do not join the same new prefix where it opens different addresses", () => {
    const narrow = [1, 2, 3].map((id) => adds(id, ["10.0.0.1"], "10.0.0.0/24"));
    const none = adds(4, ["192.0.2.1"], "10.0.0.0/24");
    expect(sizes([...narrow, none])).toEqual([3, 1]);
  });

  it("do not join lists that are removed, unless they were the same", () => {
    expect(sizes([1, 2, 3].map((id) => removesList(id, [`192.0.2.${id}`])))).toEqual([1, 1, 1]);
    expect(sizes([1, 2, 3].map((id) => removesList(id, ["192.0.2.1"])))).toEqual([3]);
  });

  it("name the sinks of new clients' tokens, whose places differ", () => {
    const at = (name: string): Change => ({
      ...created,
      name,
      token: { before: [], after: [{ sink: "vault", place: `kv/${name}` }] },
    });
    const [group] = groupsOf(["a", "b", "c"].map(at));
    expect(group?.members).toHaveLength(3);
    expect(group?.token).toBe("vault (a place for each client)");
    const [one] = ungrouped([at("a")]);
    expect(one?.token).toBe("vault kv/a");
  });

  it("hold rotations of one reason, and deletes of equal clients", () => {
    const at = (id: number): Change =>
      change({
        ...rotated,
        id,
        name: `nightly-${id}`,
        token: { before: [], after: [{ sink: "vault", place: `kv/${id}` }] },
      });
    expect(words([1, 2, 3].map(at))).toEqual([
      [
        "clients that use the current token lose access until they read the new one: it will be in vault (a place for each client)",
      ],
    ]);
    expect(sizes([1, 2, 3].map((id) => change({ ...deleted, id, name: `gone-${id}` })))).toEqual([3]);
  });

  it("lose no change and no risk, whatever is planned", () => {
    const code = fc.constantFrom<RiskCode>("folder-added", "ip-allow-list-opened", "role-changed");
    const one = fc.record({
      id: fc.integer({ min: 1, max: 999 }),
      codes: fc.uniqueArray(code),
      before: fc.uniqueArray(fc.constantFrom("192.0.2.1", "192.0.2.2", "10.0.0.0/8"), { minLength: 1 }),
      added: fc.constantFrom("203.0.113.9", "203.0.113.0/24"),
    });
    const any = one.map(({ id, codes, before, added }) => ({
      ...adds(id, before, added),
      risks: risks(...codes),
    }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (changes) => {
        const groups = groupsOf(changes);
        expect(new Set(groups.flatMap(({ members }) => members))).toEqual(new Set(changes));
        expect(groups.flatMap(({ members }) => members)).toHaveLength(changes.length);
        for (const { members, impacts } of groups)
          for (const { risks: own } of members)
            expect(own.every(({ effect }) => impacts.some((impact) => impact.effect === effect))).toBe(true);
      }),
    );
  });
});
