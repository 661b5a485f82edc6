import type { TokenDefaults } from "../../model/client.ts";
import { type PathFinding } from "../../schema/path-finding.ts";
import type { AddressLists } from "../inherit/address-lists.ts";
import { type Canonical } from "../inherit/check-addresses.ts";
import type { DefaultsLayer } from "../inherit/defaults-layer.ts";
/** What reading manifests needs from the configuration: its `tokens`, and the names of its sinks. */
export interface ManifestContext {
    readonly tokens: TokenDefaults;
    readonly sinks: readonly string[];
}
/** The same with what all manifests of a workspace share while they are read. */
export interface ReadContext extends ManifestContext {
    /** The canonical form of an address or prefix, or null; remembers its answers. */
    readonly canonical: Canonical;
    readonly lists: AddressLists;
}
/** Checks what a schema cannot: addresses, sinks, environments, and keys that neither client nor defaults have. Accepts any value. */
export declare function checkManifest(manifest: unknown, { sinks, canonical, tokens }: ReadContext, defaults: readonly Pick<DefaultsLayer, "written" | "known">[]): PathFinding[];
