import equal from "fast-deep-equal";
import { sameAddresses } from "../model/address-set.ts";
import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName, fieldNames } from "../model/plan.ts";
import { nfc } from "./names.ts";

/** The values that a desired client asks for; an allow list that is left out asks for none. */
export function valuesOf({ name, environment, role, folders, ip_allow_list }: Desired): ClientValues {
  return { name, environment, role, folders, ip_allow_list: ip_allow_list ?? [] };
}

/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both are canonical. */
export function differing(before: ClientValues, after: ClientValues): readonly FieldName[] {
  const [from, to] = [comparable(before), comparable(after)];
  return fieldNames.filter((field) =>
    field === "ip_allow_list" ? !sameAddresses(from[field], to[field]) : !equal(from[field], to[field]),
  );
}

function comparable({ name, environment, ...rest }: ClientValues): ClientValues {
  return { ...rest, name: nfc(name), environment: environment === null ? null : nfc(environment) };
}
