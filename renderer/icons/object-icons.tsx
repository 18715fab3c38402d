import { Drawing, shade, type IconProps } from './Drawing';

/** A server in a list. */
export function ServerIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M8 2h16v28H8z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.8" />
      <path d="M11 7h10M11 11h10M11 15h10" stroke="#3c4656" strokeWidth="2" />
      <circle cx="20" cy="25" r="2" fill="#4ad32f" />
    </Drawing>
  );
}

/** A connector: mail in both directions. */
export function ConnectorIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M2 11h17V6l10 8H2z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path
        d="M30 21H13v5L3 18h27z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** Members of a group. */
export function GroupIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="21" cy="9" r="5" fill="#e6c39b" stroke="#6b4a26" strokeWidth="1.5" />
      <path d="M12 27c0-7 4-11 9-11s9 4 9 11z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <circle cx="11" cy="12" r="5" fill="#f0d3b0" stroke="#6b4a26" strokeWidth="1.5" />
      <path d="M2 30c0-7 4-11 9-11s9 4 9 11z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A registry value that is text. */
export function TextValueIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 3h26v26H3z" fill="#fff" stroke="#8a2c20" strokeWidth="2" />
      <path
        d="M9 21c0-4 6-3 6-6 0-3-6-3-6 0m6-1v8m3-14v14m0-3c0 4 7 4 7-1s-7-5-7-1"
        fill="none"
        stroke="#c23a28"
        strokeWidth="2.4"
      />
    </Drawing>
  );
}

/** A registry value that is a number or bytes. */
export function BinaryValueIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 3h26v26H3z" fill="#fff" stroke="#1f55a8" strokeWidth="2" />
      <path
        d="M8 8h4v6H8zM17 7v8M22 7v8M8.5 18v8M13.5 18v8M19 19h4v6h-4z"
        fill="none"
        stroke="#1f55a8"
        strokeWidth="2.4"
      />
    </Drawing>
  );
}

/** Scenarios: a clipboard with a plan. */
export function ScenariosIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M5 4h22v26H5z" fill="#b98a4e" stroke="#5f431c" strokeWidth="1.5" />
      <path d="M8 8h16v19H8z" fill={shade('paper')} stroke="#7488a8" />
      <path d="M11 2h10v5H11z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.3" />
      <path d="M10.5 13l1.8 1.8 3-3.5M10.5 20l1.8 1.8 3-3.5" fill="none" stroke="#2b7a22" strokeWidth="1.8" />
      <path d="M17 13.5h5M17 20.5h5" stroke="#53657f" strokeWidth="1.6" />
    </Drawing>
  );
}

/** Briefing: a sheet with an exclamation mark. */
export function BriefingIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M5 2h16l6 6v22H5z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M21 2v6h6z" fill="#c9d6ea" stroke="#53657f" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M9 8h8M9 13h14M9 18h7M9 23h7" stroke="#7488a8" strokeWidth="1.6" />
      <circle cx="22" cy="23" r="7" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.3" />
      <path d="M22 18.5v5.5M22 25.8v2" stroke="#fff" strokeWidth="2.4" />
    </Drawing>
  );
}

/** Conditions: what is to fail and what is to pass. */
export function ConditionsIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M4 3h24v26H4z" fill={shade('paper')} stroke="#4b5a76" strokeWidth="1.8" />
      <path d="M8 9l3 3 5-6" fill="none" stroke="#2c8a1f" strokeWidth="3" />
      <path d="M8 19l7 7m0-7l-7 7" fill="none" stroke="#c23a28" strokeWidth="3" />
      <path d="M19 10h6M19 22h6" stroke="#4b5a76" strokeWidth="2" />
    </Drawing>
  );
}
