/** The address of the next page in a `Link` header, or null if there is none. */
export function nextLink(header: string): string | null {
  for (const [, address = "", parameters = ""] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?next\b/i.test(parameters)) return address;
  }
  return null;
}
