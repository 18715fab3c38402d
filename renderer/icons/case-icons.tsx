import { Drawing, shade, type IconProps } from './Drawing';

/** A customer's file: a folder with a sheet that bears a cross of first aid. */
export function CaseIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 6h9l3 3h14v19H3z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.6" />
      <path d="M8 3h16v20H8z" fill={shade('paper')} stroke="#4b5a76" strokeWidth="1.6" />
      <path d="M14 7h4v4h4v4h-4v4h-4v-4h-4v-4h4z" fill={shade('red')} stroke="#7d120a" strokeWidth="1" />
      <path
        d="M3 28l4-14h24l-4 14z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** Files that come in: an open folder with an arrow into it. */
export function OpenDataIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 9h9l3 3h13v16H3z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.6" />
      <path
        d="M3 28l4-12h24l-4 12z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d="M14 2h6v7h5l-8 9-8-9h5z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}
