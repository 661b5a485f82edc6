/** The queue of requests, and the free slots of one process. */
export { default as Bottleneck } from "bottleneck";
