import { Drawing, shade, type IconProps } from './Drawing';

/** The product's mark in this program, our own: an envelope on a golden diamond. */
export function ProductIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M16 1.5L30.5 16 16 30.5 1.5 16z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M16 3.8L28.2 16 16 9.8 3.8 16z" fill="#fff" opacity="0.45" />
      <path d="M8 11.5h16v10H8z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.4" />
      <path d="M8 11.5l8 6.5 8-6.5" fill="none" stroke="#5a4a20" strokeWidth="1.4" strokeLinejoin="round" />
    </Drawing>
  );
}

/** The mark on the Start button, our own: the four facets of the program's diamond. */
export function StartIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M16 2v14H2z" fill="#f6c54a" />
      <path d="M16 2l14 14H16z" fill="#5cb848" />
      <path d="M30 16L16 30V16z" fill="#2f6fc4" />
      <path d="M16 30L2 16h14z" fill="#e04a35" />
      <path
        d="M16 2l14 14-14 14L2 16z"
        fill="none"
        stroke="#33363c"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M16 2v28M2 16h28" stroke="#fff" strokeWidth="1.8" />
    </Drawing>
  );
}
