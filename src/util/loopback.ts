/** Whether a URL's hostname means this machine. Not `*.localhost`, which some resolvers resolve to other hosts. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}
