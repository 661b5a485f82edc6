import { describe, expect, it } from "vitest";
import { ApiError } from "../../src/model/errors.ts";
import { type AlreadyRead, type FactReaders, readPolicyFacts } from "../../src/policy/read-facts.ts";

const nothing: AlreadyRead = { roles: null, folderPaths: new Map() };

/** Readers of one role and one folder that record their arguments. */
function readers(failure: ApiError | null = null) {
  const asked: unknown[] = [];
  const answer = <T>(about: unknown, value: T): Promise<T> => {
    asked.push(about);
    return failure === null ? Promise.resolve(value) : Promise.reject(failure);
  };
  const read: FactReaders = {
    roles: () => answer("roles", [{ id: 5, name: "Admin" }]),
    folders: (ids) => answer([...ids], new Map([[7, "HR"]])),
  };
  return { read, asked };
}

const both = { roleNames: true, folders: new Set([7, 8]) };

describe("reading what policies need", () => {
  it("asks for nothing if nothing is needed", async () => {
    const { read, asked } = readers();
    await readPolicyFacts({ roleNames: false, folders: new Set() }, nothing, read);
    expect(asked).toEqual([]);
  });

  it("asks once for each list, and only for what the manifests did not need already", async () => {
    const { read, asked } = readers();
    const already: AlreadyRead = {
      roles: null,
      folderPaths: new Map([["/Finance/", { kind: "found", id: 8 }]]),
    };
    const { roleNames, folderPaths, unread } = await readPolicyFacts(both, already, read);
    expect(asked).toEqual(["roles", [7]]);
    expect([...roleNames, ...folderPaths]).toEqual([
      [5, "Admin"],
      [8, "Finance"],
      [7, "HR"],
    ]);
    expect(unread).toEqual({ roles: null, folders: null });
  });

  it("takes the roles that were read already", async () => {
    const { read, asked } = readers();
    const already = { ...nothing, roles: [{ id: 6, name: "Integrator" }] };
    const facts = await readPolicyFacts({ ...both, folders: new Set() }, already, read);
    expect([asked, [...facts.roleNames]]).toEqual([[], [[6, "Integrator"]]]);
  });

  it("reports why a list could not be read, and throws if the run was ended", async () => {
    const forbidden = readers(new ApiError("403 for /roles", { failure: "status", status: 403 }));
    const facts = await readPolicyFacts(both, nothing, forbidden.read);
    expect(facts).toEqual({
      roleNames: new Map(),
      folderPaths: new Map(),
      unread: { roles: "403 for /roles", folders: "403 for /roles" },
    });
    const ended = readers(new ApiError("ended", { failure: "aborted" }));
    await expect(readPolicyFacts(both, nothing, ended.read)).rejects.toThrow("ended");
  });
});
