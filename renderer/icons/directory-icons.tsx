import { Drawing, shade, type IconProps } from './Drawing';

/** A domain: three computers of one house, below a triangle. */
export function DomainIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M16 2l14 25H2z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M13 12h6v5h-6zM8 20h6v5H8zM18 20h6v5h-6z" fill="#fff" stroke="#143d7c" strokeWidth="1.2" />
    </Drawing>
  );
}

/** A forest: two trees. */
export function ForestIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M19.5 22h3v8h-3zM8.5 24h3v6h-3z" fill="#8a5a26" stroke="#5f431c" />
      <path
        d="M21 2l6 9h-3l5 7h-3l4 6H12l4-6h-3l5-7h-3z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path
        d="M10 8l5 7h-2.5l4.5 6h-2.5l3.5 5H2l3.5-5H3l4.5-6H5z"
        fill={shade('green')}
        stroke="#1d5a16"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** Sites: two buildings. */
export function SitesIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 12h13v18H2z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M15 3h14v27H15z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M5 16h3v3H5zM10 16h3v3h-3zM5 22h3v3H5zM10 22h3v3h-3z" fill="#fff" stroke="#8a5d00" />
      <path
        d="M18 7h3v3h-3zM23 7h3v3h-3zM18 13h3v3h-3zM23 13h3v3h-3zM18 19h3v3h-3zM23 19h3v3h-3z"
        fill="#2f6fc4"
      />
    </Drawing>
  );
}

/** A subnet: computers on one cable. */
export function SubnetIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 17h28M8 17v-4M24 17v-4M16 17v4" fill="none" stroke="#2b7a22" strokeWidth="2.6" />
      <path
        d="M3 3h10v10H3zM19 3h10v10H19zM11 20h10v10H11z"
        fill={shade('metal')}
        stroke="#3c4656"
        strokeWidth="1.5"
      />
      <path d="M5.5 5.5h5V10h-5zM21.5 5.5h5V10h-5zM13.5 22.5h5V27h-5z" fill={shade('screen')} />
    </Drawing>
  );
}

/** An account: a person with a key. */
export function AccountIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="13" cy="9" r="6" fill="#f0d3b0" stroke="#6b4a26" strokeWidth="1.5" />
      <path d="M2 29c0-8 4.5-13 11-13s11 5 11 13z" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <circle cx="20.5" cy="21" r="4.5" fill="none" stroke="#c98a12" strokeWidth="3.2" />
      <path d="M24 24l6 6M26.5 26.5l-2 2.5" stroke="#c98a12" strokeWidth="3" />
    </Drawing>
  );
}
