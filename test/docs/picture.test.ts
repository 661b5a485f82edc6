import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { plain, terminalPicture } from "../../scripts/docs/terminal-picture.mjs";
import { projectFolder } from "../support/pages.ts";

it("the README's picture of a plan shows what the built program prints", async () => {
  const script = path.join(projectFolder, "scripts/picture.mjs");
  await expect(promisify(execFile)(process.execPath, [script, "--check"])).resolves.toMatchObject({
    stderr: "",
  });
});

it("a picture keeps columns, colours and text as they are", () => {
  const output = "\u001b[1mA & <b>\u001b[22m  \u001b[32m+ c\u001b[39m\n";
  const picture = terminalPicture(output, "dark");
  const texts = [...picture.matchAll(/<text x="([\d.]+)"[^>]*fill="([^"]+)"([^>]*)>([^<]*)</g)];
  expect(texts.map(([, x, fill, rest, text]) => [x, fill, rest?.includes("bold"), text])).toEqual([
    ["20.0", "#e6edf3", true, "A &amp; &lt;b&gt;"],
    ["95.6", "#7ee787", false, "+ c"],
  ]);
  expect(plain(output)).toBe("A & <b>  + c\n");
});
