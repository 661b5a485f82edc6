import { describe, expect, it } from "vitest";
import { blobLink } from "../../src/action/blob-link.ts";
import { settingLine } from "../../src/action/setting-line.ts";

const run = { runId: 9, runUrl: "https://github.invalid/acme/access/actions/runs/9" };
const at = (file: string, checkout = ""): string | null =>
  blobLink(run, { sha: "abc123", checkout })({ file, line: 7 });

describe("the address of a line", () => {
  const blob = "https://github.invalid/acme/access/blob/abc123/";

  it.each([
    ["clients/a.yaml", "clients/a.yaml"],
    ["./clients//a.yaml", "clients/a.yaml"],
    ["orders & returns.yaml", "orders%20%26%20returns.yaml"],
    ["it's (new) [x].yaml", "it%27s%20%28new%29%20%5Bx%5D.yaml"],
    ['a"b<c>`d`.yaml', "a%22b%3Cc%3E%60d%60.yaml"],
    ["größe/日本.yaml", "gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC.yaml"],
    ["50%#1?x=@y.yaml", "50%25%231%3Fx%3D%40y.yaml"],
    ["lone\ud800.yaml", "lone%EF%BF%BD.yaml"],
  ])("of %j is encoded", (file, expected) => {
    expect(at(file)).toBe(`${blob}${expected}#L7`);
  });

  it("is below the checkout's own folder", () => {
    expect(at("repo/clients/a.yaml", "repo")).toBe(`${blob}clients/a.yaml#L7`);
  });

  it.each(["/etc/passwd", "../other/a.yaml", "a/../../b.yaml"])(
    "of %s outside the checkout is none",
    (file) => {
      expect(at(file)).toBeNull();
    },
  );

  it("of a file beside the checkout's folder is none", () => {
    expect(at("elsewhere/a.yaml", "repo")).toBeNull();
  });
});

describe("the line of a setting", () => {
  const text = "version: 1\n# limits\nlimits:\n  max_deletes: 5\n";

  it.each([
    [["limits", "max_deletes"], 4],
    [["limits"], 3],
    [["limits", "max_creates"], null],
  ])("%j is %s", (keys, line) => {
    expect(settingLine(text, keys)).toBe(line);
  });

  it.each([null, "", "{ not yaml", "- a\n"])("in %j is none", (broken) => {
    expect(settingLine(broken, ["limits"])).toBeNull();
  });
});
