/** Forges take four times as much in a comment; their older versions do not. */
export const defaultMaxBytes = 60_000;
