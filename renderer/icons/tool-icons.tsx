import { Drawing, shade, type IconProps } from './Drawing';

/** Control Panel: a panel with sliders and a tick. */
export function ControlPanelIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h22v20H2z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M2 4h22v4.5H2z" fill={shade('screen')} />
      <path d="M7 12v9M13 12v9M19 12v9" stroke="#8d97a8" strokeWidth="1.6" />
      <path
        d="M4.5 17h5v2.5h-5zM10.5 12.5h5V15h-5zM16.5 15.5h5V18h-5z"
        fill={shade('blue')}
        stroke="#143d7c"
      />
      <path d="M17 24l4.5 4.5L30.5 18" fill="none" stroke="#1d5a16" strokeWidth="5.5" />
      <path d="M17 24l4.5 4.5L30.5 18" fill="none" stroke="#5cb848" strokeWidth="3" />
    </Drawing>
  );
}

/** Add or Remove Programs: a box and a disc. */
export function ProgramsIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M3 11l9-4.5 9 4.5v14L12 29.5 3 25z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M3 11l9 4.5 9-4.5M12 15.5v14" fill="none" stroke="#8a5d00" strokeWidth="1.5" />
      <path
        d="M3 11l9-4.5 9 4.5-9 4.5z"
        fill="#fff2bd"
        stroke="#8a5d00"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <circle cx="22" cy="11" r="8.5" fill={shade('metal')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M22 11l-6-5.2A8 8 0 0 1 20 3.3z" fill="#bfe3c4" />
      <path d="M22 11l6 5.2a8 8 0 0 1-4 2.5z" fill="#d9c9f2" />
      <circle cx="22" cy="11" r="2.7" fill="#fff" stroke="#53657f" strokeWidth="1.2" />
    </Drawing>
  );
}

/** Task Manager: a screen with a curve on it. */
export function TaskManagerIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h28v20H2z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M5 7h22v14H5z" fill="#06230a" stroke="#22365a" />
      <path d="M5 14h22M12 7v14M20 7v14" stroke="#1f6b22" />
      <path d="M6 18l4-3 3 3 4-8 4 6 2-3 3 2" fill="none" stroke="#56f03c" strokeWidth="1.8" />
      <path d="M12 24h8v3h-8zM8 27h16v2.5H8z" fill="#8d97a8" stroke="#3c4656" />
    </Drawing>
  );
}

/** Services: two gears. */
export function ServicesIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d={gear(20.5, 11.5, 10, 7.3, 10)} fill={shade('metal')} stroke="#3c4656" strokeWidth="1.3" />
      <circle cx="20.5" cy="11.5" r="3" fill="#fff" stroke="#3c4656" strokeWidth="1.3" />
      <path d={gear(10, 21.5, 9, 6.5, 9)} fill={shade('blue')} stroke="#143d7c" strokeWidth="1.3" />
      <circle cx="10" cy="21.5" r="2.6" fill="#fff" stroke="#143d7c" strokeWidth="1.3" />
    </Drawing>
  );
}

/** Registry Editor: cubes, one of them coming loose. */
export function RegistryIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <Cube x={2} y={13} fill={shade('blue')} stroke="#143d7c" />
      <Cube x={12} y={18} fill={shade('green')} stroke="#1d5a16" />
      <Cube x={12} y={8} fill={shade('blue')} stroke="#143d7c" />
      <Cube x={20} y={1} fill={shade('red')} stroke="#7d120a" />
    </Drawing>
  );
}

/** A folder. */
export function FolderIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 8.5L4.5 6H12l2.5 3H28v17H2z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path
        d="M2 26l2-13.5h26L28 26z"
        fill="#ffe79a"
        stroke="#8a5d00"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d="M5 14h23" stroke="#fff" strokeWidth="1.5" />
    </Drawing>
  );
}

/** An open folder. */
export function OpenFolderIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 8.5L4.5 6H12l2.5 3H26v17H2z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path
        d="M2 26l6-11h23l-5.5 11z"
        fill="#fff2bd"
        stroke="#8a5d00"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

/** Notepad, and the logs that it shows. */
export function NotepadIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M6 5h21v24H6z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M6 5h21v4.5H6z" fill={shade('blue')} stroke="#143d7c" />
      <path d="M9.5 13.5h14M9.5 17h14M9.5 20.5h14M9.5 24h8" stroke="#7488a8" strokeWidth="1.5" />
      <path d="M10 2.5v5M14.5 2.5v5M19 2.5v5M23.5 2.5v5" stroke="#3c4656" strokeWidth="1.8" />
    </Drawing>
  );
}

/** Exchange Management Console: a tree beside a list, with the product's diamond. */
export function ConsoleIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h26v22H2z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M2 4h26v4.5H2z" fill={shade('screen')} />
      <path d="M11.5 8.5V26" stroke="#8d97a8" strokeWidth="1.4" />
      <path d="M4.5 12h4M6 16h4M6 20h4M14.5 12h10" stroke="#53657f" strokeWidth="1.6" />
      <path d="M22 13.5l8 8-8 8-8-8z" fill={shade('gold')} stroke="#8a5d00" strokeWidth="1.5" />
      <path d="M18.5 19.5h7v4.5h-7z" fill="#fff" stroke="#5a4a20" />
    </Drawing>
  );
}

function Cube(props: {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
}) {
  const { x, y, fill, stroke } = props;
  return (
    <g transform={`translate(${x} ${y})`} stroke={stroke} strokeWidth="1.2" strokeLinejoin="round">
      <path d="M0 3l5-2.5L10 3v6.5L5 12 0 9.5z" fill={fill} />
      <path d="M0 3l5 2.5L10 3 5 0.5z" fill="#fff" fillOpacity="0.55" />
      <path d="M5 5.5V12" fill="none" />
    </g>
  );
}

/** The outline of a gear around a point. */
function gear(x: number, y: number, outer: number, inner: number, teeth: number): string {
  const step = (2 * Math.PI) / teeth;
  const point = (radius: number, angle: number) =>
    `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  const tooth = (index: number) => {
    const start = index * step;
    return [
      point(inner, start),
      point(outer, start + step * 0.12),
      point(outer, start + step * 0.48),
      point(inner, start + step * 0.6),
    ].join('L');
  };
  return `M${Array.from({ length: teeth }, (_, index) => tooth(index)).join('L')}z`;
}
