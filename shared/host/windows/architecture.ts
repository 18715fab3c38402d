/** What the processor and Windows are built for. */
export type Architecture = 'x64' | 'x86';
