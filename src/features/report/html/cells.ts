import { folderText } from "../../../fields/folders.ts";
import { roleText } from "../../../fields/role.ts";
import { reachText } from "../../../render/plan/words/address-words.ts";
import { concernText } from "../../../render/token-concern.ts";
import { numberText } from "../../../render/words.ts";
import type { ClientEntry, ClientState } from "../inventory/inventory.ts";
import { overlapText } from "../../overlap/overlap-words.ts";
import { html, type Html, joined } from "./html.ts";

/** A client or role by its name, which may be in any script and direction. */
export function name(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** A client's name with its id. */
export function clientName({ name: text, id }: { readonly name: string; readonly id: number | null }): Html {
  return html`<bdi class="client">${text}</bdi>${id === null ? null : html` <span class="id">${id}</span>`}`;
}

/** "production · Test"; without an environment, only the workspace. */
export function whereText(workspace: string, environment: string | null): Html {
  const known = [workspace, ...(environment === null ? [] : [environment])];
  return joined(known.map(name), html`<span class="dot"> · </span>`);
}

/** A role's name, or its id. */
export function roleCell({ role }: Pick<ClientEntry, "role">): Html {
  const text = roleText(role);
  return text === null ? html`<span class="none">role deleted</span>` : name(text);
}

/** The folders of a client: at most `most` by name. */
export function folderCell({ folders }: Pick<ClientEntry, "folders">, most: number): Html {
  if (folders === "all") return html`<strong class="wide">all folders</strong>`;
  if (folders.length === 0) return html`<span class="none">no folder</span>`;
  return items(
    folders.map((folder) => name(folderText(folder))),
    most,
  );
}

/** From where a client may be called: in total, and at most `most` entries of its list. */
export function reachCell(
  { ip_allow_list, reach }: Pick<ClientEntry, "ip_allow_list" | "reach">,
  most: number,
): Html {
  const words = reachText(ip_allow_list);
  const total = reach.addresses === "limited" ? name(words) : html`<strong class="wide">${words}</strong>`;
  if (ip_allow_list.length === 0) return total;
  const entries = ip_allow_list.map((address) => html`<code>${address}</code>`);
  return html`${total}<span class="entries">${items(entries, most)}</span>`;
}

/** "212 days", or a dash. */
export function ageCell(days: number | null): Html {
  return days === null ? html`<span class="none">–</span>` : html`${numberText(days)} d`;
}

const stateTexts: Readonly<Record<ClientState, string>> = {
  managed: "managed",
  unmanaged: "unmanaged",
  self: "runs keyward",
  "out-of-scope": "out of scope",
  contested: "contested",
};

/** Who owns a client, in words. */
export function stateCell(state: ClientState): Html {
  return html`<span class="state ${state}">${stateTexts[state]}</span>`;
}

/** What a person has to know of a client's token, and of its other credential. */
export function notesCell({ token, overlap_with }: Pick<ClientEntry, "token" | "overlap_with">): Html | null {
  const overlap = overlap_with === null ? [] : [overlapText(overlap_with)];
  const notes = [...overlap, ...token.concerns.map(concernText)];
  return notes.length === 0 ? null : html`<span class="note">${notes.join("; ")}</span>`;
}

function items(all: readonly Html[], most: number): Html {
  const more = all.length - most;
  const shown =
    more > 0 ? [...all.slice(0, most), html`<span class="id">+${numberText(more)} more</span>`] : all;
  return joined(shown, html`, `);
}
