import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { WorkspacePlan } from "../../src/model/plan.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { changeKey, reviewOf } from "../../src/action/review/document.ts";
import { readReviews } from "../../src/action/review/read.ts";
import { archiveLimits, onlyFile } from "../../src/action/review/unzip.ts";
import { fileSegment, writeReview } from "../../src/action/review/write.ts";
import type { Context } from "../../src/action/ports.ts";
import { change, home, planOf, reviewed, sha, zip } from "./reviewing.ts";

const groupOf = (...plans: readonly WorkspacePlan[]) => ({ name: "production", plans });
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe("a review", () => {
  const changes = [
    change(1),
    change(2, { origin: "pre-existing" }),
    change(3, {
      action: "create",
      id: null,
      token: { before: [], after: [{ sink: "vault", place: "kv/a" }] },
    }),
    change(4, { action: "rotate", origin: "pre-existing" }),
  ];

  it("holds the changes of its pull request and no pre-existing ones", () => {
    const review = reviewed(planOf(changes));
    expect(review.changes.map(({ name }) => name)).toEqual(["client-1", "client-3"]);
    expect(review.changes[1]?.token).toEqual([{ sink: "vault", place: "kv/a" }]);
  });

  it("is read back as it was written", () => {
    const review = reviewed(planOf(changes));
    expect(readReviews(bytes(review))).toEqual({ reviews: [review] });
  });

  it("is not made for a refused or failed plan", () => {
    const subject = { keyward: "1", repository: "a/b", pull: 1, base: sha("a"), head: sha("b") };
    expect(reviewOf(planOf(changes, [], { status: "refused" }), subject)).toBeNull();
    expect(reviewOf(planOf([], [], { status: "error", changes: null, digest: null }), subject)).toBeNull();
  });

  it("holds a change by its digest and the places of its token, in whatever order", () => {
    const places = [
      { sink: "vault", place: "a" },
      { sink: "file", place: "b" },
    ];
    const [one] = reviewed(planOf([change(1, { token: { before: [], after: places } })])).changes;
    const [other] = reviewed(
      planOf([change(1, { token: { before: [], after: places.toReversed() } })]),
    ).changes;
    const [moved] = reviewed(planOf([change(1, { token: { before: [], after: [] } })])).changes;
    if (one === undefined || other === undefined || moved === undefined) throw new Error("no change");
    expect(changeKey(one)).toBe(changeKey(other));
    expect(changeKey(one)).not.toBe(changeKey(moved));
  });

  const whole = reviewed(planOf([change(1)]));
  it.each([
    ["no JSON", new TextEncoder().encode("{"), "it is not JSON"],
    ["no UTF-8", new Uint8Array([0xff, 0xfe]), "it is not JSON"],
    ["null", bytes(null), "it is not a valid keyward.review/v1"],
    ["a plan", bytes({ format: "keyward.plan/v1", plans: [] }), "it is not a valid keyward.review/v1"],
    [
      "another version",
      bytes({ ...whole, format: "keyward.review/v2" }),
      'at `format`: expected "keyward.review/v1"',
    ],
    [
      "a head that is no commit",
      bytes({ ...whole, head: "main" }),
      "at `head`: expected a string that matches",
    ],
    ["a pull request that is none", bytes({ ...whole, pull: "7" }), "at `pull`: expected an integer"],
    [
      "a digest that is none",
      bytes({ ...whole, changes: [{ ...whole.changes[0], digest: "*" }] }),
      "at `changes[0].digest`",
    ],
    ["changes that are no list", bytes({ ...whole, changes: {} }), "at `changes`: expected an array"],
    [
      "prototype tricks",
      bytes(JSON.parse('{"__proto__":{"format":"keyward.review/v1"}}')),
      "it is not a valid",
    ],
  ])("that is %s is refused", (_, given, why) => {
    expect(readReviews(given)).toEqual({ why: expect.stringContaining(why) });
  });
});

describe("a review file", () => {
  const context = async (overrides: Partial<Context> = {}): Promise<Context> => ({
    event: "pull_request",
    owner: "acme",
    repository: "access",
    defaultBranch: "main",
    isPublic: false,
    sha: sha("c1"),
    ref: "refs/pull/7/merge",
    before: null,
    runId: 700,
    runUrl: "https://github.invalid/acme/access/actions/runs/700",
    workflowPath: home.workflowPath,
    pull: {
      number: 7,
      base: { sha: sha("ba5e"), ref: "main" },
      head: { sha: sha("4ead7"), ref: "add-client" },
      fork: false,
    },
    folder: ".",
    temporary: temporaryFolder("keyward-review-"),
    ...overrides,
  });

  it("is written for its owner only, and says which commit it is of", async () => {
    const file = await writeReview(groupOf(planOf([change(1)])), await context());
    if (file === null) throw new Error("no file");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const read = readReviews(await readFile(file));
    expect(read).toMatchObject({ reviews: [{ repository: "acme/access", pull: 7, head: sha("4ead7") }] });
  });

  it("is written for no fork and no push", async () => {
    const { pull } = await context();
    expect(await writeReview(groupOf(planOf([])), await context({ pull: null }))).toBeNull();
    if (pull === null) throw new Error("no pull request");
    expect(
      await writeReview(groupOf(planOf([])), await context({ pull: { ...pull, fork: true } })),
    ).toBeNull();
  });

  it.each(["../../etc/passwd", "..", "a/b", "a\\b", "x\n"])(
    "of the workspace %j stays in its folder",
    (name) => {
      expect(fileSegment(name)).toMatch(/^[A-Za-z0-9%_-]+$/);
    },
  );
});

describe("an archive", () => {
  it("gives its only file", () => {
    const file = onlyFile(zip({ "review.json": "{}" }));
    expect("bytes" in file && new TextDecoder().decode(file.bytes)).toBe("{}");
  });

  it.each([
    ["no zip", new Uint8Array([1, 2, 3]), "not a valid zip"],
    ["empty", zip({}), "0 files"],
    ["of two files", zip({ a: "1", b: "2" }), "2 files"],
    ["too large", new Uint8Array(archiveLimits.packed + 1), "too large"],
    ["a bomb", zip({ a: "0".repeat(archiveLimits.unpacked + 1) }), "unpacked archive is too large"],
  ])("that is %s is refused", (_, archive, why) => {
    expect(onlyFile(archive)).toEqual({ why: expect.stringContaining(why) });
  });

  it("with a wrong declared size unpacks to at most that size", () => {
    const archive = zip({ a: "0".repeat(1_000_000) });
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    for (let at = 0; at + 46 < archive.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    const file = onlyFile(archive);
    expect("bytes" in file ? file.bytes.byteLength : 0).toBeLessThanOrEqual(10);
  });
});
