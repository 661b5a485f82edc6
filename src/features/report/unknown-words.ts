import { numberText, plural } from "../../render/words.ts";
import type { Inventory, Unknown } from "./inventory/inventory.ts";

/** Everything that a report could not find out, one sentence each with its remedy; not escaped yet. */
export function unknownTexts(inventory: Inventory): readonly string[] {
  return inventory.unknowns.map((one) => {
    const where = one.workspace === null ? "" : `${one.workspace}: `;
    return `${where}${unknownText(one, inventory)}`;
  });
}

function unknownText(
  { code, count, reason }: Unknown,
  { not_selected }: Pick<Inventory, "not_selected">,
): string {
  const why = reason === null ? "" : ` (${reason})`;
  const many = count ?? 0;
  switch (code) {
    case "workspace-unread":
      return "nothing is known of this workspace, because it could not be read";
    case "plan-unmade":
      return "whether clients differ from their manifests is unknown, because no plan could be made";
    case "role-names":
      return `${plural(many, "role")} ${are(many)} shown by id, because ${reason ?? unlisted(many)}`;
    case "folder-names":
      return `${plural(many, "folder")} ${are(many)} shown by id, because ${reason ?? unlisted(many)}`;
    case "folder-names-not-asked":
      return `${plural(many, "folder")} ${are(many)} shown by id: --folder-names lists the folders, with one request for each`;
    case "sinks-not-read":
      return "whether sinks hold the current tokens is unknown, because of --no-sinks";
    case "places-unreadable":
      return `whether the current tokens are in ${plural(many, "place")} of sinks is unknown${why}`;
    case "token-times":
      return `the age of ${plural(many, "token")} is unknown, because the API does not return it`;
    case "workspaces-not-selected":
      return `nothing was asked about the other workspaces of the configuration: ${someOf(not_selected)}`;
    case "commit":
      return "the commit of the manifests is unknown, because they are not in a Git checkout";
    case "last-apply":
      return "when keyward last changed a workspace is unknown: --audit FILE reads it from an audit log";
  }
}

/** The most names of workspaces that are listed; the others are counted. */
const mostNames = 10;

function someOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  const listed = names.slice(0, more > 1 ? mostNames : names.length).join(", ");
  return more > 1 ? `${listed} and ${numberText(more)} more` : listed;
}

function unlisted(count: number): string {
  return `the API does not list ${them(count)}: deleted, or not visible to the API token`;
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}

function them(count: number): string {
  return count === 1 ? "it" : "them";
}
