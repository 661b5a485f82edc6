import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** The browser of this machine: `KEYWARD_BROWSER`, or the first that PATH has; throws if there is none. */
function browserProgram(): string {
  const named = process.env["KEYWARD_BROWSER"];
  if (named !== undefined) return named;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const found = programs
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    `these tests need a browser, and PATH has none of ${programs.join(", ")}: install Chromium (apt-get install chromium), or set KEYWARD_BROWSER to the path of a Chromium or Chrome`,
  );
}

/** Starts the browser of this machine without a window. */
export function startBrowser(): Promise<Browser> {
  // Its sandbox cannot start as root, as in a container; it opens only pages of ours.
  return chromium.launch({ executablePath: browserProgram(), args: ["--no-sandbox"] });
}
