/** Writes a log like those of Setup, of about `megabytes` MB: runs with readiness settings, tasks, scripts, an error. */
export declare function writeSyntheticLog(file: string, megabytes: number): Promise<void>;
