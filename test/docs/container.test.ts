import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { blocksOf, projectFolder } from "../support/pages.ts";
import { folderWith } from "../support/temporary.ts";

it("the container of docs/other-ci.md needs nothing but what its Dockerfile copies", async () => {
  const [dockerfile] = blocksOf("docs/other-ci.md").filter(({ language }) => language === "dockerfile");
  const { dir } = folderWith({});
  const inImage = (place: string): string => path.join(dir, place);
  const copied = [...(dockerfile?.text ?? "").matchAll(/^COPY (\S+) (\S+)$/gm)];
  expect(copied).toHaveLength(2);
  for (const [, from = "", to = ""] of copied) {
    const target = to.endsWith("/") ? `${to}${from}` : to;
    mkdirSync(path.dirname(inImage(target)), { recursive: true });
    cpSync(path.join(projectFolder, from), inImage(target), { recursive: true });
  }
  const [, file = "", link = ""] = /^RUN ln -s (\S+) (\S+)$/m.exec(dockerfile?.text ?? "") ?? [];
  mkdirSync(path.dirname(inImage(link)), { recursive: true });
  symlinkSync(inImage(file), inImage(link));
  const run = promisify(execFile)(inImage(link), ["schema", "plan"], { cwd: dir, maxBuffer: 1 << 24 });
  await expect(run).resolves.toMatchObject({ stdout: expect.stringContaining("keyward.plan/v1") });
});
