import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { armor, Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterEach, describe, expect, it } from "vitest";
import { Secret } from "../../../src/model/token/secret.ts";
import { fileSink } from "../../support/file-sink.ts";
import { folderWith } from "../../support/temporary.ts";

const token = "wrkaus-encrypted.TOKEN-0123456789";
const marker = {
  state: "held",
  id: 7,
  name: "loader",
  environment: null,
  updated_at: "2026-06-01T00:00:00Z",
} as const;

/** The `age` program itself, where this machine has it; CI has, and says so. */
const program = spawnSync("age", ["--version"]).status === 0 || process.env["KEYWARD_REQUIRE_AGE"] === "1";

describe("a file sink with recipients", () => {
  const open: (() => unknown)[] = [];
  afterEach(() => {
    for (const end of open.splice(0)) end();
  });

  async function delivered(recipients: readonly string[]) {
    const folder = folderWith({});
    open.push(folder.remove);
    const place = path.join(folder.dir, "tokens", "loader.age");
    const sink = fileSink(path.join(folder.dir, "tokens", "{name}.age"), recipients);
    await sink.probe([place]);
    await sink.deliver(place, new Secret(token), marker);
    return { folder, place, sink, text: readFileSync(place, "utf8") };
  }

  it("writes an armoured age file that only the recipients can decrypt", async () => {
    const identities = [await generateX25519Identity(), await generateX25519Identity()];
    const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
    const { text, place, sink } = await delivered(recipients);
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(text).not.toContain(token);
    expect(statSync(place).mode & 0o777).toBe(0o600);
    for (const identity of identities) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      expect(await decrypter.decrypt(armor.decode(text), "text")).toBe(token);
    }
    const stranger = new Decrypter();
    stranger.addIdentity(await generateX25519Identity());
    await expect(stranger.decrypt(armor.decode(text), "text")).rejects.toThrow(/no identity matched/);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker });
  });

  it("writes a file that the age program decrypts", async () => {
    const identity = await generateX25519Identity();
    const { folder, place, text } = await delivered([await identityToRecipient(identity)]);
    const key = path.join(folder.dir, "key.txt");
    writeFileSync(key, `${identity}\n`, { mode: 0o600 });
    if (program) {
      const read = spawnSync("age", ["--decrypt", "--identity", key, place], { encoding: "utf8" });
      expect([read.status, read.stdout]).toEqual([0, token]);
    }
    // A machine without the program still sees that the header is one of age's.
    expect(Buffer.from(armor.decode(text)).toString("latin1")).toMatch(
      /^age-encryption\.org\/v1\n-> X25519 /,
    );
  });

  it("rejects an invalid recipient before anything is issued", async () => {
    const wrong = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    await expect(delivered([wrong])).rejects.toMatchObject({
      message: expect.stringContaining("is not an age recipient"),
      remedy: expect.stringContaining("age-keygen -y"),
      cause: expect.any(Error),
    });
    const { place } = await delivered([]);
    const sink = fileSink(path.join(path.dirname(place), "{name}.age"), [wrong]);
    await expect(sink.deliver(place, new Secret(token), { ...marker, id: 8 })).rejects.toMatchObject({
      message: `"${wrong}" is not an age recipient`,
    });
  });
});
