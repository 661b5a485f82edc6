import type { Field } from "./field.ts";

/** The client's role, by its id; null where that role is gone. */
export const role: Field<"role"> = {
  field: "role",

  wanted: (declared) => declared,
  normal: (value) => value,
  key: (value) => JSON.stringify(value),

  shown: (id, { roles }) => ({ id, name: id === null ? null : (roles.get(id) ?? null) }),
  fromPlan: ({ id }) => id,
  createRisks: () => [],
  updateRisks: () => ["role-changed"],
};
