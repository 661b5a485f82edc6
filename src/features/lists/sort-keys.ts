/** What `--sort` takes: every field of a client, and what is known about it. */
export const sortKeys = [
  "id",
  "name",
  "environment",
  "role",
  "folders",
  "ip_allow_list",
  "age",
  "created",
  "token",
] as const;
