import { describe, expect, it } from "vitest";
import { csvText } from "../../src/render/csv.ts";

describe("CSV", () => {
  it("quotes what needs quotes, and leaves numbers and nothing as they are", () => {
    expect(
      csvText([
        ["id", "name"],
        [-1, 'a,"b"'],
        [null, true],
        [2, " padded "],
      ]),
    ).toBe('id,name\r\n-1,"a,""b"""\r\n,true\r\n2," padded "\r\n');
  });

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\\u{9}=1"],
    ["\r@x", "'\\u{d}@x"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ['=1,"', `"'=1,"""`],
  ])("keeps a spreadsheet from running %j", (text, cell) => {
    expect(csvText([[text]])).toBe(`${cell}\r\n`);
  });

  it("contains no character that a terminal interprets", () => {
    expect(csvText([["a\u001b[31m\u202e\nb"]])).toBe("a\\u{1b}[31m\\u{202e}\\u{a}b\r\n");
  });
});
