import { Drawing, shade, type IconProps } from './Drawing';

/** A database: a drum of two layers. */
export function DatabaseIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M4 7v18c0 2.6 5.4 4.7 12 4.7S28 27.6 28 25V7z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.5"
      />
      <path d="M4 16c0 2.6 5.4 4.7 12 4.7S28 18.6 28 16" fill="none" stroke="#143d7c" strokeWidth="1.5" />
      <ellipse cx="16" cy="7" rx="12" ry="4.7" fill="#dbe9fb" stroke="#143d7c" strokeWidth="1.5" />
    </Drawing>
  );
}

/** An offline address book: a bound book with a person on it. */
export function AddressBookIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M6 2h21v28H6z" fill={shade('violet')} stroke="#3d2a75" strokeWidth="1.5" />
      <path d="M10 2v28" stroke="#3d2a75" strokeWidth="1.5" />
      <path d="M3 7h6M3 14h6M3 21h6" stroke="#3c4656" strokeWidth="2.4" />
      <circle cx="18.5" cy="11.5" r="4" fill="#fff" stroke="#3d2a75" />
      <path d="M12.5 24c0-5 2.5-7.5 6-7.5s6 2.5 6 7.5z" fill="#fff" stroke="#3d2a75" />
    </Drawing>
  );
}

/** A distribution group: people behind a letter. */
export function DistributionGroupIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="21" cy="8" r="5" fill="#e6c39b" stroke="#6b4a26" strokeWidth="1.5" />
      <path d="M12 23c0-6 4-9 9-9s9 3 9 9z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <circle cx="10" cy="9" r="5" fill="#f0d3b0" stroke="#6b4a26" strokeWidth="1.5" />
      <path
        d="M2 23c0-6 3.5-8.5 8-8.5s8 2.5 8 8.5z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.5"
      />
      <path d="M8 18h17v12H8z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M8.5 18.5l8 6.5 8-6.5" fill="none" stroke="#5a4a20" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A mailbox: a letter in a tray. */
export function MailboxIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M6 4h20v17H6z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M6.5 4.5l9.5 8 9.5-8" fill="none" stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M2 15h5v6h18v-6h5v13H2z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A queue: letters one behind the other. */
export function QueueIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M11 4h19v13H11z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M6.5 9h19v13h-19z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M2 14h19v13H2z" fill={shade('gold')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M2.5 14.5l9 7.5 9-7.5" fill="none" stroke="#5a4a20" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A box of tools. */
export function ToolboxIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M11 10V6h10v4" fill="none" stroke="#3c4656" strokeWidth="2.6" />
      <path d="M2 10h28v17H2z" fill={shade('red')} stroke="#7d120a" strokeWidth="1.5" />
      <path d="M2 17h28" stroke="#7d120a" strokeWidth="1.5" />
      <path d="M13 14.5h6v5.5h-6z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.3" />
    </Drawing>
  );
}

/** Exchange System Manager: a console with the gear of the product's older tools on it. */
export function SystemManagerIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h28v24H2z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M2.7 4.7h26.6v4.6H2.7z" fill={shade('blue')} />
      <path d="M12 9.5V28" stroke="#8d97a8" strokeWidth="1.4" />
      <path d="M4.5 13h5M6 17h4M6 21h4" stroke="#53657f" strokeWidth="1.6" />
      <path d="M14 14h15v11H14z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M14.5 14.5l7 6 7-6" fill="none" stroke="#8a5d00" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A recipient policy: a page of rules with a letter before it. */
export function PolicyIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M4 2h19v26H4z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M8 8h11M8 12h11M8 16h6" stroke="#7488a8" strokeWidth="1.8" />
      <path d="M13 18h17v12H13z" fill={shade('gold')} stroke="#5a4a20" strokeWidth="1.5" />
      <path d="M13.5 18.5l8 6.5 8-6.5" fill="none" stroke="#5a4a20" strokeWidth="1.5" />
    </Drawing>
  );
}

/** A service that keeps things up to date: two arrows in a circle. */
export function UpdateServiceIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M5 17a11 11 0 0 1 18-8.5V4l7 7.5-7 7v-4.6A6 6 0 0 0 11 17z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path
        d="M27 16a11 11 0 0 1-18 8.500V29l-7-7.500 7-7v4.600A6 6 0 0 0 21 16z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}
