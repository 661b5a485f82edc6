// Made from schemas/manifest.schema.json by npm run generate: do not edit.

export type Role = (string | number)
export type Folders = ("all" | (number | string)[])
export type Environment = string
export type Environments = string[]
export type IpAllowList = ("any" | string[])
export type DeliverTo = (("none" | "discard") | string[])
export type RotateAfter = string
export type Name = string
export type ClientId = number
export type RenamedFrom = string
export type DistinctFrom = ClientId[]
export type AddressList = string[]
export type ListName = string

export interface ManifestFile {
version: 1
defaults?: Defaults
clients?: Client[]
address_lists?: {
[k: string]: AddressList
}
}
export interface Defaults {
role?: Role
folders?: Folders
environment?: Environment
environments?: Environments
ip_allow_list?: IpAllowList
token?: Token
}
export interface Token {
deliver_to?: DeliverTo
rotate_after?: RotateAfter
}
export interface Client {
name: Name
role?: Role
folders?: Folders
environment?: Environment
environments?: Environments
in?: In
ip_allow_list?: IpAllowList
token?: Token
id?: ClientId
renamed_from?: RenamedFrom
distinct_from?: DistinctFrom
}
export interface In {
[k: string]: InEnvironment
}
export interface InEnvironment {
role?: Role
folders?: Folders
ip_allow_list?: IpAllowList
token?: Token
id?: ClientId
renamed_from?: RenamedFrom
distinct_from?: DistinctFrom
}
