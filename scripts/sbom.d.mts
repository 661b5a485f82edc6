/** A package of the bundle or of the bill. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of a CycloneDX document in use. */
export interface Sbom {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
}

/** Name and version of each package in the licence notices of a bundle. */
export function noticedPackages(
  notices: string,
): readonly { readonly name: string; readonly version: string }[];

/** The bill of `npm sbom` reduced to the packages of the bundle; throws where one of them is not in it. */
export function bundledSbom(sbom: Sbom, notices: string, name: string): Sbom;
