import { Drawing, shade, type IconProps } from './Drawing';

/** A disk drive. */
export function DiskIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M6 8h20l4 10H2z" fill="#e9ecf2" stroke="#3c4656" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M2 18h28v8H2z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M5 22h12" stroke="#53657f" strokeWidth="1.8" />
      <circle cx="26" cy="22" r="1.7" fill="#4ad32f" stroke="#1d5a16" strokeWidth="0.8" />
    </Drawing>
  );
}

/** A file of no kind that is known here. */
export function PlainFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Sheet />
      <path d="M10 12h12M10 16h12M10 20h12M10 24h7" stroke="#c3cede" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A script: a sheet with a prompt on it. */
export function ScriptFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Sheet />
      <path d="M8 13h16v12H8z" fill={shade('screen')} stroke="#22365a" />
      <path d="M10.5 16l3.5 3-3.5 3M15.5 22.5h5" fill="none" stroke="#fff" strokeWidth="1.8" />
    </Drawing>
  );
}

/** A file of markup or settings: a sheet with angle brackets. */
export function MarkupFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Sheet />
      <path d="M13 13.5L8.5 18.5l4.5 5M19 13.5l4.5 5-4.5 5" fill="none" stroke="#1f55a8" strokeWidth="2.4" />
    </Drawing>
  );
}

/** A registry export: a sheet with cubes. */
export function RegistryFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Sheet />
      <path d="M8 18h7v7H8z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.2" />
      <path d="M16 18h7v7h-7z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.2" />
      <path d="M12 10h7v7h-7z" fill={shade('red')} stroke="#7d120a" strokeWidth="1.2" />
    </Drawing>
  );
}

/** A program: a window of its own. */
export function ProgramFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 5h26v22H3z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.6" />
      <path d="M3 5h26v5.5H3z" fill={shade('screen')} />
      <path d="M21 7.8h2M25 7.8h2" stroke="#fff" strokeWidth="2" />
      <path d="M7 14.5h10M7 18.5h18M7 22.5h13" stroke="#a9b6ca" strokeWidth="1.8" />
    </Drawing>
  );
}

/** A library or another part of a program: a sheet with a gear. */
export function LibraryFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Sheet />
      <circle
        cx="16"
        cy="18.5"
        r="5.2"
        fill="none"
        stroke="#53657f"
        strokeWidth="2.6"
        strokeDasharray="2.7 1.4"
      />
      <circle cx="16" cy="18.5" r="3.6" fill={shade('metal')} stroke="#53657f" strokeWidth="1.4" />
    </Drawing>
  );
}

/** A database: a drum. */
export function DatabaseFileIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M5 7v18c0 2.5 5 4.5 11 4.5S27 27.5 27 25V7z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.5"
      />
      <ellipse cx="16" cy="7" rx="11" ry="4.5" fill="#fff2bd" stroke="#8a5d00" strokeWidth="1.5" />
      <path
        d="M5 13c0 2.5 5 4.5 11 4.5S27 15.5 27 13M5 19c0 2.5 5 4.5 11 4.5S27 21.5 27 19"
        fill="none"
        stroke="#8a5d00"
      />
    </Drawing>
  );
}

/** Back: an arrow to the left on a green disc. */
export function BackIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="16" r="13.5" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.5" />
      <path d="M18 8.5L9.5 16l8.5 7.5v-5h6v-5h-6z" fill="#fff" />
    </Drawing>
  );
}

/** One level up: a folder with an arrow. */
export function UpIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 8.5L4.5 6H12l2.5 3H29v18H2z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M16 10.5l7.5 8H19V25h-6v-6.5H8.5z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.3" />
    </Drawing>
  );
}

/** Folders at the left: a window with a tree. */
export function FolderTreeIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h28v23H2z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M2 4h28v4.5H2z" fill={shade('screen')} />
      <path d="M14.5 8.5V27" stroke="#8d97a8" strokeWidth="1.5" />
      <path d="M5.5 12v11M5.5 16.5h3M5.5 22.5h3" fill="none" stroke="#53657f" strokeWidth="1.5" />
      <path d="M8.5 14h5v4h-5zM8.5 20h5v4h-5z" fill={shade('gold')} stroke="#8a5d00" />
    </Drawing>
  );
}

/** One account, as in lists of permissions. */
export function AccountIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="16" cy="10" r="6" fill="#e6c39b" stroke="#6b4a26" strokeWidth="1.5" />
      <path d="M5 29c0-8 5-12 11-12s11 4 11 12z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
    </Drawing>
  );
}

function Sheet() {
  return (
    <>
      <path d="M5 2h15l7 7v21H5z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M20 2v7h7z" fill="#c9d6ea" stroke="#53657f" strokeWidth="1.5" strokeLinejoin="round" />
    </>
  );
}
