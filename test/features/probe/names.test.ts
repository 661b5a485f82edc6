import { describe, expect, it } from "vitest";
import {
  escaped,
  isProbeList,
  isProbeName,
  longName,
  newProbeName,
  oddName,
  probeLists,
} from "../../../src/features/probe/names.ts";

const name = newProbeName(Math.random);

describe("the name of a probe's client", () => {
  it("is new each time", () => {
    expect(name).toMatch(/^keyward-probe-[0-9a-f]{12}$/);
    expect(newProbeName(Math.random)).not.toBe(name);
  });

  it.each([name, oddName(name), longName(name)])("is recognised however a server stores it: %j", (sent) => {
    const stored = [
      sent,
      sent.trim(),
      sent.normalize("NFC"),
      sent.normalize("NFD"),
      escaped(sent),
      `${sent.trim()} (2)`,
      sent.slice(0, 64),
      sent.slice(0, 255),
    ];
    for (const one of stored) expect([one, isProbeName(one)]).toEqual([one, true]);
  });

  it.each([
    "",
    "keyward-probe",
    "keyward-probe-",
    "keyward-probe-0123456789a",
    "keyward-probe-0123456789ag",
    "keyward-probe-0123456789AB",
    "keyward-probe-0123456789ab-x",
    "keyward-probe-0123456789ab-production",
    "keyward-probe-0123456789ab (copy)",
    "my keyward-probe-0123456789ab",
    "keyward-probe-0123456789ab\nx",
  ])("is not %j", (other) => {
    expect(isProbeName(other)).toBe(false);
  });
});

describe("the allow list of a probe's client", () => {
  it.each(Object.values(probeLists))("is recognised in every spelling: %s", (list) => {
    const addresses = list.split(",");
    expect(isProbeList(addresses)).toBe(true);
    expect(isProbeList([...addresses].reverse())).toBe(true);
  });

  it("is recognised where a server writes an address as a prefix", () => {
    expect(isProbeList(["192.0.2.1/32"])).toBe(true);
  });

  it.each([[[]], [["192.0.2.2"]], [["192.0.2.1", "198.51.100.7"]], [["0.0.0.0/0"]], [["192.0.2.0/24"]]])(
    "is not %j",
    (other: readonly string[]) => {
      expect(isProbeList(other)).toBe(false);
    },
  );
});
