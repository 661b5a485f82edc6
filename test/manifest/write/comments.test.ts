import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../../src/manifest/write/amend.ts";
import { mentions } from "../../../src/manifest/write/comments.ts";
import type { Live } from "../../../src/model/client.ts";
import { live } from "../../support/builders.ts";
import { driftsOf } from "./drifts.ts";

const head = "version: 1\nclients:\n  - name: finance-loader\n";

/** A manifest of one client with these lines; those of its fields that are not given are those of the live client. */
function manifest(lines: string): string {
  const rest = [
    ["role:", "    role: Integrator\n"],
    ["folders:", "    folders: [26138]\n"],
    ["ip_allow_list:", "    ip_allow_list: [192.0.2.10]\n"],
  ].flatMap(([key = "", line = ""]) => (lines.includes(key) ? [] : line));
  return `${head}${rest.join("")}${lines}`;
}

/** The lines after the live values were accepted, without those that are always the same. */
function accepted(lines: string, differs: Partial<Live>): string {
  const text = manifest(lines);
  const { text: after, failed } = amend(text, driftsOf(text, [live(differs)]));
  expect(failed).toEqual([]);
  const start = text.indexOf(lines);
  expect(after.slice(0, start)).toBe(text.slice(0, start));
  return after.slice(start);
}

describe("the comments of a list on several lines", () => {
  const list = `    folders: [
      26138, # Finance
      111, # Payroll
      30000 # Sales
    ]
`;

  it.each([
    ["the first goes", [111, 30000], list.replace("      26138, # Finance\n", "")],
    ["one in the middle goes", [26138, 30000], list.replace("      111, # Payroll\n", "")],
    [
      "the last goes",
      [26138, 111],
      list.replace("      30000 # Sales\n", "").replace("111, # Payroll", "111 # Payroll"),
    ],
    ["one is added", [26138, 111, 30000, 7], list.replace("30000 # Sales\n", "30000, # Sales\n      7\n")],
    ["one goes and one is added", [26138, 111, 7], list.replace("30000 # Sales\n", "7\n")],
    ["all go", [7], "    folders: [\n      7\n    ]\n"],
  ])("stay with their items where %s", (_, folders, wanted) => {
    expect(accepted(list, { folders })).toBe(wanted);
    const windows = (text: string): string => text.replaceAll("\n", "\r\n");
    const text = windows(manifest(list));
    expect(amend(text, driftsOf(text, [live({ folders })])).text).toBe(windows(manifest(wanted)));
  });

  it("stay where a comma ends the list, and where the bracket follows the last item", () => {
    const trailing = list.replace("30000 # Sales", "30000, # Sales");
    expect(accepted(trailing, { folders: [26138, 111] })).toBe(
      trailing.replace("      30000, # Sales\n", ""),
    );
    const closed = "    folders: [26138, # Finance\n              111, # Payroll\n              30000]\n";
    expect(accepted(closed, { folders: [26138, 30000] })).toBe(
      closed.replace("              111, # Payroll\n", ""),
    );
    expect(accepted(closed, { folders: [26138, 111] })).toBe(
      "    folders: [26138, # Finance\n              111 # Payroll\n              ]\n",
    );
    expect(accepted(closed, { folders: [111] })).toBe(
      "    folders: [\n              111 # Payroll\n              ]\n".replace(
        "[\n              ",
        "[\n              ",
      ),
    );
  });

  it("above items go with the last item that they are about", () => {
    const grouped = `    folders: [
      # Finance
      26138,
      111,
      # Sales
      30000,
    ]
`;
    expect(accepted(grouped, { folders: [111, 30000] })).toBe(grouped.replace("      26138,\n", ""));
    expect(accepted(grouped, { folders: [26138, 111] })).toBe(
      grouped.replace("      # Sales\n      30000,\n", ""),
    );
    expect(accepted(grouped, { folders: [30000] })).toBe(
      grouped.replace("      # Finance\n      26138,\n      111,\n", ""),
    );
  });

  it("above items never come to stand above an added one", () => {
    const grouped = "    folders: [\n      # Finance\n      26138,\n    ]\n";
    expect(accepted(grouped, { folders: [26138, 7] })).toBe(
      "    folders: [\n      7,\n      # Finance\n      26138,\n    ]\n",
    );
  });

  it("on the lines of the brackets stay while they name nothing that goes", () => {
    const around = "    folders: [ # ours\n      26138,\n      111,\n    ] # see the wiki\n";
    expect(accepted(around, { folders: [26138] })).toBe(around.replace("      111,\n", ""));
    expect(accepted(around.replace("ours", "26138 and 111"), { folders: [26138] })).toBe(
      around.replace(" # ours", "").replace("      111,\n", ""),
    );
    expect(accepted("    folders: [26138, 111] # 111: until May\n", { folders: [26138] })).toBe(
      "    folders: [26138]\n",
    );
    expect(accepted("    folders: [26138] # Finance\n", { folders: [111] })).toBe("    folders: [111]\n");
  });
});

describe("the comments of a list of lines", () => {
  const list = `    ip_allow_list:
      # Berlin
      - 192.0.2.10
      - 192.0.2.11 # the second line
      # Tokyo
      - 192.0.2.20 # since May
`;

  it.each([
    ["an item of a group goes", ["192.0.2.11", "192.0.2.20"], list.replace("      - 192.0.2.10\n", "")],
    [
      "a whole group goes",
      ["192.0.2.10", "192.0.2.11"],
      list.replace("      # Tokyo\n      - 192.0.2.20 # since May\n", ""),
    ],
    [
      "an item is added: it stands below no comment",
      ["192.0.2.10", "192.0.2.11", "192.0.2.20", "192.0.2.30"],
      list.replace("      # Berlin", "      - 192.0.2.30\n      # Berlin"),
    ],
    ["nothing stays", ["192.0.2.30"], "    ip_allow_list:\n      - 192.0.2.30\n"],
    ["a word replaces it", [], "    ip_allow_list: any\n"],
  ])("are true where %s", (_, ip_allow_list, wanted) => {
    expect(accepted(list, { ip_allow_list })).toBe(wanted);
  });

  it("go where they name an address that goes", () => {
    const named = list.replace("# Berlin", "# 192.0.2.10 and its neighbour");
    expect(accepted(named, { ip_allow_list: ["192.0.2.11", "192.0.2.20"] })).toBe(
      list.replace("      # Berlin\n      - 192.0.2.10\n", ""),
    );
    const titled =
      "    # offices: 192.0.2.10, 192.0.2.11\n    ip_allow_list: # 192.0.2.10 first\n      - 192.0.2.10\n      - 192.0.2.11\n";
    expect(accepted(titled, { ip_allow_list: ["192.0.2.11"] })).toBe(
      "    ip_allow_list:\n      - 192.0.2.11\n",
    );
    const other =
      "    # the offices\n    ip_allow_list: # all of them\n      - 192.0.2.10\n      - 192.0.2.11\n";
    expect(accepted(other, { ip_allow_list: ["192.0.2.11"] })).toBe(
      other.replace("      - 192.0.2.10\n", ""),
    );
  });
});

describe("the comment of a value", () => {
  it.each([
    ["    role: Integrator # may only read\n", "    role: Admin\n"],
    ["    # Integrator: may only read\n    role: Integrator\n", "    role: Admin\n"],
    ["    # decided in May\n    role: Integrator\n", "    # decided in May\n    role: Admin\n"],
    ["    role: 26779 # Integrator\n    # end\n", "    role: Admin\n    # end\n"],
  ])("goes with the value that it is about: %j", (written, wanted) => {
    expect(accepted(written, { role: 26781 })).toBe(wanted);
  });

  it("goes after a comma as well", () => {
    const text = `version: 1\nclients:\n  - { name: finance-loader,\n      role: Integrator, # may only read\n      folders: [26138], ip_allow_list: [192.0.2.10] } # ours\n`;
    expect(amend(text, driftsOf(text, [live({ role: 26781 })])).text).toBe(
      text.replace("Integrator, # may only read", "Admin,"),
    );
  });

  it("goes where a list replaces a word", () => {
    expect(accepted("    ip_allow_list: any # open for the test\n", {})).toBe(
      "    ip_allow_list: [192.0.2.10]\n",
    );
  });
});

describe("a comment", () => {
  it.each([
    ["# 192.0.2.10: Berlin", "192.0.2.10", true],
    ["# 192.0.2.100: Berlin", "192.0.2.10", false],
    ["# the Finance integrator", '"finance integrator"', true],
    ["# 7 days", "7", false],
  ])("%s, of %s: mentions it: %s", (comment, value, expected) => {
    expect(mentions(comment, value)).toBe(expected);
  });
});

describe("any list with comments", () => {
  it("keeps every comment of an item that stays, loses every comment of one that goes, and stays valid", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 6 });
    const shape = fc.record({
      flow: fc.boolean(),
      breaks: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      trailing: fc.boolean(),
    });
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        shape,
        (old, more, keep, form) => {
          const stay = old.filter((_, index) => keep[index]);
          const next = [...new Set([...stay, ...more.filter((id) => !old.includes(id))])];
          fc.pre(next.length > 0 && next.join() !== old.join());
          const flowItem = (id: number, index: number): string => {
            const comma = index < old.length - 1 || form.trailing ? "," : "";
            return form.breaks[index] === true || index === old.length - 1
              ? `${id}${comma} # note-${id}\n      `
              : `${id}${comma} `;
          };
          const lines = form.flow
            ? `    folders: [${old.map(flowItem).join("")}]\n`
            : `    folders:\n${old.map((id) => `      - ${id} # note-${id}\n`).join("")}`;
          const after = accepted(lines, { folders: next });
          for (const [index, id] of old.entries()) {
            const noted = lines.includes(`note-${id}\n`);
            expect(after.includes(`note-${id}\n`)).toBe(noted && keep[index] === true);
          }
        },
      ),
    );
  });
});
