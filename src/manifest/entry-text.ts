import type { ImportEntry, NotImported } from "../model/importing.ts";
import type { FolderRef } from "../model/plan.ts";
import { quoted, visible } from "./quote.ts";

/** The lines of one entry of `clients`, its dash at column 0. */
export function entryLines({ live, role, folders, pinned, undelivered }: ImportEntry): readonly string[] {
  const { id, name, environment, ip_allow_list } = live;
  const fields = [
    `name: ${quoted(name)}`,
    ...(pinned ? [`id: ${id}`] : []),
    ...(environment === null ? [] : [`environment: ${quoted(environment)}`]),
    `role: ${roleText(role)}`,
    ...folderLines(folders),
    `ip_allow_list: ${addressesText(ip_allow_list)}`,
    ...(undelivered ? ["token: { deliver_to: none } # the configured place is another client's"] : []),
  ];
  return fields.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

/** The lines of a comment that lists the clients that no manifest can express, and why. */
export function leftAloneLines(clients: readonly NotImported[]): readonly string[] {
  return clients.map(
    ({ id, name, environment, reason }) =>
      `# left alone: id ${id}, ${quoted(name)}${environment === null ? "" : ` in ${quoted(environment)}`}: ${visible(reason)}`,
  );
}

/** The scalar of a role: its name, else its id with the name beside it. */
export function roleText({ id, name, named }: ImportEntry["role"]): string {
  if (named && name !== null) return quoted(name);
  return name === null ? String(id) : `${id} # ${quoted(name)}`;
}

/** The value of an allow list, in one line. */
export function addressesText(addresses: readonly string[]): string {
  return addresses.length === 0 ? "any" : `[${addresses.map(addressText).join(", ")}]`;
}

/** One address; one with a colon is quoted, because a flow list could read it as a map. */
export function addressText(address: string): string {
  return address.includes(":") ? JSON.stringify(address) : address;
}

/** One folder: its path, else its id. */
export function folderText({ id, path }: FolderRef): string {
  return path === null ? String(id) : quoted(path);
}

function folderLines(folders: ImportEntry["folders"]): readonly string[] {
  if (folders === "all") return ["folders: all"];
  if (folders.every(({ path }) => path === null)) return [`folders: [${folders.map(folderText).join(", ")}]`];
  return [
    "folders:",
    ...folders.map((folder) => `  - ${folderText(folder)}${folder.path === null ? "" : ` # ${folder.id}`}`),
  ];
}
