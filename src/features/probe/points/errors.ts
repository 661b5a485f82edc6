import type { Point } from "./point.ts";

const quota =
  "send more than 60 requests in a minute with a test token, and compare the times of the 429 answers";

/** What is open about errors and the rate limit. */
export const errorPoints = [
  {
    name: "errorShape",
    title: "shape of an error",
    by: "probe",
    behaviour: {
      message: "shows the server's words",
      error: "shows the server's words",
      list: "shows the server's words",
      map: "shows the fields and the server's words",
      both: "shows both",
      "server-error": "shows the server's words and the id of the error",
      html: "shows the title of the page; a 404 proves nothing",
      empty: "shows the status alone",
      "*": "shows the server's words where it finds any",
    },
  },
  {
    name: "retryAfter",
    title: "Retry-After of a 429",
    by: "probe",
    behaviour: {
      seconds: "waits that long, ten minutes at most",
      date: "waits until then by the server's clock, ten minutes at most",
      missing: "waits longer each time",
    },
  },
  {
    name: "window",
    title: "window of the rate limit",
    by: { hand: quota },
    behaviour: {
      sliding: "stays within the limit in every window of 60 s",
      fixed: "stays within the limit in every window of 60 s",
    },
  },
  {
    name: "rejectedCount",
    title: "whether rejected requests count",
    by: { hand: quota },
    behaviour: {
      false: "pauses every request after a 429",
      true: "pauses every request after a 429, and then halves its rate for one window",
    },
  },
] as const satisfies readonly Point[];
