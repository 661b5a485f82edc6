// Made from schemas/manifest.schema.json by npm run generate: do not edit.

export type Environment = string
export type Environments = string[]
export type Role = (string | number)
export type Folders = ("all" | (number | string)[])
export type IpAllowList = ("any" | string[])
export type DeliverTo = (("none" | "discard") | string[])
export type RotateAfter = string
export type Overlap = boolean
export type AddressList = string[]
export type Name = string
export type ClientId = number
export type RenamedFrom = string
export type DistinctFrom = ClientId[]
export type ListName = string

export interface ManifestFile {
version: 1
defaults?: Defaults
address_lists?: {
[k: string]: AddressList
}
clients?: Client[]
}
export interface Defaults {
environment?: Environment
environments?: Environments
role?: Role
folders?: Folders
ip_allow_list?: IpAllowList
token?: Token
}
export interface Token {
deliver_to?: DeliverTo
rotate_after?: RotateAfter
overlap?: Overlap
}
export interface Client {
name: Name
id?: ClientId
renamed_from?: RenamedFrom
distinct_from?: DistinctFrom
environment?: Environment
environments?: Environments
in?: In
role?: Role
folders?: Folders
ip_allow_list?: IpAllowList
token?: Token
}
export interface In {
[k: string]: InEnvironment
}
export interface InEnvironment {
id?: ClientId
renamed_from?: RenamedFrom
distinct_from?: DistinctFrom
role?: Role
folders?: Folders
ip_allow_list?: IpAllowList
token?: Token
}
