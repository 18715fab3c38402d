import { Drawing, shade, type IconProps } from './Drawing';

/** A typical installation: a closed box with a tick. */
export function TypicalInstallationIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 10l11-5.5L24 10v13L13 29 2 23z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.4" />
      <path d="M2 10l11 5.5L24 10M13 15.5V29" fill="none" stroke="#8a5d00" strokeWidth="1.4" />
      <path d="M7.5 7.2l11 5.6v4.6" fill="none" stroke="#fff" strokeWidth="2" opacity="0.8" />
      <circle cx="23" cy="22" r="7.5" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.3" />
      <path
        d="M19.4 22.3l2.6 2.6 4.9-5.4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** A custom installation: an open box out of which single pieces are taken. */
export function CustomInstallationIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 17l11-5 11 5v8l-11 5-11-5z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.4" />
      <path d="M3 17l11 5 11-5-11-5z" fill="#7a5306" stroke="#8a5d00" strokeWidth="1.4" />
      <path d="M14 22v8M3 17l-2 4 11 5 2-4M25 17l2 4-11 5" fill="none" stroke="#8a5d00" strokeWidth="1.4" />
      <path d="M9 6h7v9l-3.5 1.8L9 15z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.3" />
      <path d="M18 2h8v8h-8z" fill={shade('green')} stroke="#1d5a16" strokeWidth="1.3" />
      <circle cx="6" cy="5" r="3.4" fill={shade('red')} stroke="#7d120a" strokeWidth="1.3" />
    </Drawing>
  );
}
