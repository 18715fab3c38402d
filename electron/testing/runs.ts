/** How often property tests of electron/ run. */
export const DAMAGE_RUNS = 300;
export const GARBAGE_RUNS = 200;
export const RECORDING_RUNS = 50;
export const LINE_RUNS = 2000;
/** Texts divided anywhere, against the reader of lines. */
export const SPLIT_RUNS = 1000;
/** Logs searched in two ways. */
export const SEARCH_RUNS = 150;
/** Attempts sent to a store with faults; ten thousand, as the issue asks. */
export const FAULTY_ATTEMPTS = 10_000;
