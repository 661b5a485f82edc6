import { describe, expect, it } from "vitest";
import { textTable } from "../../../src/render/lists/table.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { fitted, width } from "../../../src/render/width.ts";

const names = ["日本のローダー", "👩‍💻 engineers", "🏳️‍🌈", "café (e\u0301)", "한국어", "plain"];

describe("a table on a terminal", () => {
  it("aligns wide characters, emoji of several code points, and combining marks", () => {
    const rows = names.map((name, at) => [String(at), name, "x"]);
    const [, ...lines] = textTable({ headings: ["ID", "Name", "Last"], rows }, plainStyle);
    expect(new Set(lines.map((line) => width(line.slice(0, line.lastIndexOf("x"))))).size).toBe(1);
  });

  it.each([80, 60, 40])("never wraps at %i columns, whatever the cells hold", (columns) => {
    const long = "日本🏳️‍🌈 team-\u001b[31m".repeat(30);
    const rows = [
      ["40947", long, "Production", "Finance integrator", "all", "192.0.2.1, 198.51.100.0/24 and 12 more"],
      ["40948", "orders", long, long, "12", long],
    ];
    const headings = ["ID", "Name", "Environment", "Role", "Folders", "IP allow list"];
    const lines = textTable({ headings, rows }, { ...plainStyle, columns });
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(Math.max(columns, 5 + 5 * (8 + 2)));
    expect(lines[1]).toContain("40947  ");
    expect(lines.join("")).not.toContain("\u001b");
  });

  it("leaves cells whole where they fit, or where nothing wraps", () => {
    const rows = [["1", "a".repeat(100)]];
    expect(textTable({ headings: ["ID", "Name"], rows }, plainStyle)[1]).toContain("a".repeat(100));
    const narrow = textTable(
      { headings: ["ID", "Name"], rows: [["1", "short"]] },
      { ...plainStyle, columns: 80 },
    );
    expect(narrow[1]).toBe("1   short");
  });
});

describe("a text that is cut", () => {
  it("ends with an ellipsis, within its columns, between characters", () => {
    expect(fitted("finance-loader", 8)).toBe("finance…");
    expect(fitted("日本のローダー", 6)).toBe("日本…");
    expect(fitted("👩‍💻👩‍💻👩‍💻", 5)).toBe("👩‍💻👩‍💻…");
    expect(fitted("fits", 4)).toBe("fits");
  });
});
