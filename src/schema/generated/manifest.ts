// Made from schemas/manifest.schema.json by npm run generate: do not edit.

/**
 * The client role in Workato: its name, or its numeric id.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "role".
 */
export type Role = (string | number)
/**
 * What the client may reach: ids (unquoted numbers) and paths from the home folder (\/ is a slash in a name), or the word all.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "folders".
 */
export type Folders = ("all" | (number | string)[])
/**
 * The environment's name: only where the workspace has environments.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "environment".
 */
export type Environment = string
/**
 * The addresses and CIDR prefixes that may call with this client's token, or the word any. Left out, a new client is open to every address; for a live client that has a list it is refused.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "ip_allow_list".
 */
export type IpAllowList = ("any" | string[])
/**
 * The sinks of the configuration that receive the token; none: keyward never issues a token for this client; discard: issued and thrown away.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "deliver_to".
 */
export type DeliverTo = (("none" | "discard") | string[])
/**
 * The age at which the token is due: a whole number and s, m, h, d or w; or the word never. What is due is listed; only rotate issues it.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "rotate_after".
 */
export type RotateAfter = string
/**
 * The client's name: with the environment, its identity. No blanks at either end, no control characters.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "name".
 */
export type Name = string
/**
 * The numeric id of a live client; id pins it: then name and environment may change in place.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "client_id".
 */
export type ClientId = number

/**
 * A manifest of keyward: the Developer API clients that a Workato workspace shall have.
 */
export interface ManifestFile {
/**
 * The version of the manifest's form.
 */
version: 1
defaults?: Defaults
/**
 * The clients that this document declares; [] says on purpose that it declares none.
 */
clients: Client[]
}
/**
 * Values for the clients of this document that do not say otherwise; a list replaces a list.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "defaults".
 */
export interface Defaults {
role?: Role
folders?: Folders
environment?: Environment
ip_allow_list?: IpAllowList
token?: Token
}
/**
 * Where the client's token is delivered and when it is due. Each of the two comes from the client, else the document's defaults, else the configuration.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "token".
 */
export interface Token {
deliver_to?: DeliverTo
rotate_after?: RotateAfter
}
/**
 * One Developer API client.
 * 
 * This interface was referenced by `ManifestFile`'s JSON-Schema
 * via the `definition` "client".
 */
export interface Client {
name: Name
role?: Role
folders?: Folders
environment?: Environment
ip_allow_list?: IpAllowList
token?: Token
id?: ClientId
/**
 * Finds the live client by its old name, once; remove the line after the rename was applied.
 */
renamed_from?: string
/**
 * Says that this client is another one than these live clients, although it looks like them.
 * 
 * @minItems 1
 */
distinct_from?: ClientId[]
}
