/** keyward's version, set by the build; `0.0.0-dev` when the sources run as they are. */
export declare const version: string;
