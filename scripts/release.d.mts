/** The section of the changelog about a version, without its heading; null if there is none. */
export function releaseNotes(changelog: string, version: string): string | null;

/** What forbids to publish a tag; empty if nothing does. */
export function releaseProblems(release: {
  readonly tag: string;
  readonly manifest: { readonly version: string; readonly repository: { readonly url: string } };
  readonly lock: { readonly version: string };
  readonly changelog: string;
}): readonly string[];

/** The tag of npm under which a release is published, and the major tag of the Action that moves to it (empty: none). */
export function movingTags(
  tag: string,
  tags: readonly string[],
): { readonly npm: string; readonly action: string };
