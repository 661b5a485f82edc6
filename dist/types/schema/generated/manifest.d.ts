export type Role = (string | number);
export type Folders = ("all" | (number | string)[]);
export type Environment = string;
export type IpAllowList = ("any" | string[]);
export type DeliverTo = (("none" | "discard") | string[]);
export type RotateAfter = string;
export type Name = string;
export type ClientId = number;
export interface ManifestFile {
    version: 1;
    defaults?: Defaults;
    clients: Client[];
}
export interface Defaults {
    role?: Role;
    folders?: Folders;
    environment?: Environment;
    ip_allow_list?: IpAllowList;
    token?: Token;
}
export interface Token {
    deliver_to?: DeliverTo;
    rotate_after?: RotateAfter;
}
export interface Client {
    name: Name;
    role?: Role;
    folders?: Folders;
    environment?: Environment;
    ip_allow_list?: IpAllowList;
    token?: Token;
    id?: ClientId;
    renamed_from?: string;
    distinct_from?: ClientId[];
}
