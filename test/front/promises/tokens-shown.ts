import { readFileSync } from "node:fs";
import path from "node:path";
import type { World } from "../world.ts";

/** Tokens in what runs printed, or in any file but those below `tokens`; plain, or as base64. */
export function tokensShown(world: World): readonly string[] {
  const texts = [
    ...world.runs.flatMap(({ args, out, err }) => [
      { where: `stdout of ${args.join(" ")}`, text: out },
      { where: `stderr of ${args.join(" ")}`, text: err },
    ]),
    ...world
      .files()
      .filter((file) => !path.relative(world.dir, file).startsWith("tokens"))
      .map((file) => ({ where: path.relative(world.dir, file), text: readFileSync(file, "utf8") })),
  ];
  const secrets = [world.front.apiToken, ...world.front.ledger.tokens.map(({ value }) => value)];
  return texts.flatMap(({ where, text }) =>
    secrets
      .filter((secret) => shows(text, secret))
      .map((secret) => `a token of ${owner(world, secret)} is in ${where}`),
  );
}

function shows(text: string, secret: string): boolean {
  const secretPart = secret.slice("wrkaus-".length);
  return [secretPart, Buffer.from(secret).toString("base64").replace(/=+$/, "")].some((form) =>
    text.includes(form),
  );
}

function owner({ front }: World, secret: string): string {
  const token = front.ledger.tokenOf(secret);
  return token === null ? "keyward itself" : `client ${token.client}`;
}
