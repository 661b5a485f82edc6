import type { RoleRef } from "../model/field-change.ts";
import type { Field } from "./field.ts";

/** The client's role, by its id; null if that role no longer exists. */
export const role: Field<"role"> = {
  field: "role",

  wanted: (declared) => declared,
  normal: (value) => value,
  key: (value) => JSON.stringify(value),

  shown: (id, { roles }) => ({ id, name: id === null ? null : (roles.get(id) ?? null) }),
  fromPlan: ({ id }) => id,
  createRisks: () => [],
  updateRisks: () => ["role-changed"],

  none: null,
  payload: (value) => ({ api_privilege_group_id: value }),
  read: (answer) => answer.optionalId("api_privilege_group_id"),
  stored: (value) => value,
  text: (value) => JSON.stringify(value),

  title: "Role",
  cell: (value, roles) => (value === null ? "none" : (roles.get(value) ?? String(value))),
  words: { kind: "one", text: roleText },
  declaredText: String,

  required: "`role`: a role's name, or its numeric id",
  declared: (written) => written,
  written: ({ role: { id, name, named } }) =>
    named && name !== null ? { value: name, note: null } : { value: id, note: name },
  meant: () => [],
  undeclarable: (value, { roles }) => {
    if (value === null) return "its role is gone";
    if (roles !== null && !roles.some(({ id }) => id === value)) return `its role ${value} is gone`;
    return value >= 1 ? null : "one of its ids is 0";
  },
};

/** A role's name, or its id if the name is unknown. */
export function roleText({ id, name }: RoleRef): string | null {
  if (name !== null) return name;
  return id === null ? null : `id ${id}`;
}
