import { Drawing, shade, type IconProps } from './Drawing';

/** A computer: screen and case. */
export function ComputerIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h20v15H2z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M4.5 6.5h15v10h-15z" fill={shade('screen')} stroke="#22365a" />
      <path d="M9 19h6v3H9z" fill="#8d97a8" />
      <path d="M5 22h14v3H5z" fill={shade('metal')} stroke="#3c4656" />
      <path d="M21 8h9v20h-9z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M23 11h5M23 14h5" stroke="#3c4656" strokeWidth="1.5" />
      <circle cx="27" cy="24.5" r="1.4" fill="#4ad32f" />
    </Drawing>
  );
}

/** Event Viewer: a bound log with a red and a blue entry. */
export function EventViewerIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M6 3h21v26H6z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.5" />
      <path d="M9 5h17v22H9z" fill={shade('paper')} stroke="#53657f" />
      <path d="M17 9.5h7M17 16h7M17 22.5h7" stroke="#53657f" strokeWidth="1.8" />
      <circle cx="13" cy="9.5" r="2.6" fill={shade('red')} stroke="#7d120a" />
      <circle cx="13" cy="16" r="2.6" fill={shade('blue')} stroke="#143d7c" />
      <path
        d="M13 19.8l3 5.2h-6z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <path d="M3.5 7h5M3.5 13h5M3.5 19h5M3.5 25h5" stroke="#3c4656" strokeWidth="1.8" />
    </Drawing>
  );
}

/** A network connection: two screens and the cable between them. */
export function NetworkIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M23 18v6.5H9V19" fill="none" stroke="#2b7a22" strokeWidth="2.4" />
      <path d="M14 3h16v11.5H14z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M16.5 5.5h11V12h-11z" fill={shade('screen')} stroke="#22365a" />
      <path d="M19 14.5h6v3.5h-6z" fill={shade('metal')} stroke="#3c4656" />
      <path d="M2 9.5h16V21H2z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M4.5 12h11v6.5h-11z" fill={shade('screen')} stroke="#22365a" />
      <path d="M6 21h8v3.5H6z" fill={shade('metal')} stroke="#3c4656" />
      <path d="M12 24.5h8v5h-8z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.3" />
    </Drawing>
  );
}

/** System Properties: a computer behind a sheet with ticks. */
export function SystemIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h21v15.5H2z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M4.5 6.5h16V17h-16z" fill={shade('screen')} stroke="#22365a" />
      <path d="M8 19.5h8V23H8zM5 23h14v3H5z" fill={shade('metal')} stroke="#3c4656" />
      <path d="M15 10h15v20H15z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M23 16h5M23 21h5M23 26h5" stroke="#7488a8" strokeWidth="1.7" />
      <path
        d="M17 15.5l1.6 1.7 2.6-3.2M17 20.5l1.6 1.7 2.6-3.2M17 25.5l1.6 1.7 2.6-3.2"
        fill="none"
        stroke="#2b7a22"
        strokeWidth="1.7"
      />
    </Drawing>
  );
}

/** Windows components: an open box that parts come out of. */
export function ComponentsIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M10 2.5h7v7h-7z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.3" />
      <path d="M19 5.5h6.5V12H19z" fill={shade('red')} stroke="#7d120a" strokeWidth="1.3" />
      <path d="M8.5 10.5H15V17H8.5z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.3" />
      <path
        d="M5 14h22l3 4.5h-4v10.5H6V18.5H2z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d="M6 18.5h20" stroke="#8a5d00" strokeWidth="1.3" />
    </Drawing>
  );
}

/** A directory: a book with a tree of objects on it. */
export function DirectoryIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M4 3h22l2 2v24H6l-2-2z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M6.5 5.5h19V27h-19z" fill={shade('paper')} stroke="#8a5d00" />
      <path d="M16 12v4M10.5 20v-4h11v4" fill="none" stroke="#53657f" strokeWidth="1.6" />
      <path
        d="M16 6.5l4.2 6.5h-8.4z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <path d="M8 19.5h5v5H8z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.2" />
      <circle cx="21.5" cy="22" r="2.9" fill={shade('violet')} stroke="#3d2a75" strokeWidth="1.2" />
    </Drawing>
  );
}

/** Run: a window that something starts from. */
export function RunIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h24v19H2z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M2 4h24v5H2z" fill={shade('screen')} />
      <path d="M5.5 13h9M5.5 16.5h6M5.5 20h7" stroke="#7488a8" strokeWidth="1.6" />
      <path
        d="M13 18h7v-5l10 8.5L20 30v-5h-7z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** Installation media: a disc before its sleeve. */
export function MediaIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 3h17v20H2z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <path d="M5 7h11M5 11h7" stroke="#fff" strokeWidth="1.8" />
      <circle cx="20" cy="19.5" r="10" fill={shade('metal')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M20 19.5L11.5 14a10 10 0 0 1 4.2-3.6z" fill="#bfe3c4" />
      <path d="M20 19.5l8.5 5.5a10 10 0 0 1-4.2 3.6z" fill="#d9c9f2" />
      <circle cx="20" cy="19.5" r="3.2" fill="#fff" stroke="#53657f" strokeWidth="1.3" />
    </Drawing>
  );
}

/** Restart: a turning arrow. */
export function RestartIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 3h26v26H3z" fill={shade('red')} stroke="#7d120a" strokeWidth="1.5" />
      <path d="M22 11.5A8 8 0 1 0 24 17" fill="none" stroke="#fff" strokeWidth="3" />
      <path d="M25 5.5v8.5h-8.5z" fill="#fff" />
    </Drawing>
  );
}
