import type { Behaviours } from "./behaviours.ts";

/** What a name becomes when it is stored. */
export function storedName(name: string, { names, nameLength }: Behaviours): string {
  switch (names) {
    case "kept":
      return name;
    case "cut":
      return [...name].slice(0, nameLength).join("");
    case "trimmed":
      return name.trim().replaceAll(/\s+/g, " ");
    case "stripped":
      return name.replaceAll(/[^\p{L}\p{N} _-]/gu, "");
    case "escaped":
      return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    case "decomposed":
      return name.normalize("NFD");
  }
}

/** The name with the first number that makes it unique. */
export function uniqueName(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  let number = 2;
  while (taken(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
