import type { Vocabulary } from "../../../fields/field.ts";
import type { Live } from "../../../model/client.ts";

/** The names of roles and folders that are known; `unread`: why a list could not be read, null if it was, or was not asked for. */
export interface Names extends Vocabulary {
  readonly unread: { readonly roles: string | null; readonly folders: string | null };
  /** Whether folder names were asked for, beyond those that the manifests name. */
  readonly askedFolders: boolean;
}

/** The ids of a client's folders; none if it can access all of them. */
export function folderIds({ folders }: Pick<Live, "folders">): readonly number[] {
  return folders === "all" ? [] : folders;
}
