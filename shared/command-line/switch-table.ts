export type SwitchName = 'mode';
