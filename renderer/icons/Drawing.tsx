import type { ReactNode } from 'react';

export interface IconProps {
  /** Width and height in pixels: 16 or 32, though any will do. */
  readonly size: number;
}

/** The frame of an icon, drawn on 32 by 32 units. Icons are decoration: names stand beside them. */
export function Drawing({ size, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The shades that icons are filled with, from light above to dark below. */
const SHADES = {
  metal: ['#fbfbfd', '#c9cfda', '#8d97a8'],
  paper: ['#ffffff', '#f7f9fc', '#d3dcea'],
  blue: ['#a9cdf6', '#4f8fdc', '#1f55a8'],
  screen: ['#7db4ee', '#2f6fc4', '#123c80'],
  gold: ['#fff2bd', '#f6c54a', '#c98a12'],
  green: ['#c6efb4', '#5cb848', '#2b7a22'],
  red: ['#ffb3a2', '#e04a35', '#9c1b10'],
  violet: ['#ddd2f5', '#9a80d2', '#5c4399'],
} as const;

export type Shade = keyof typeof SHADES;

/** A shade as a fill. Needs IconShades somewhere on the page. */
export function shade(name: Shade): string {
  return `url(#shade-${name})`;
}

/** The definitions of the shades, once a page. */
export function IconShades() {
  return (
    <svg className="icon-shades" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(SHADES).map(([name, [top, middle, bottom]]) => (
          <linearGradient key={name} id={`shade-${name}`} x1="0.2" y1="0" x2="0.8" y2="1">
            <stop offset="0" stopColor={top} />
            <stop offset="0.5" stopColor={middle} />
            <stop offset="1" stopColor={bottom} />
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}
