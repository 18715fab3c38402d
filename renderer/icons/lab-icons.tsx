import { Drawing, shade } from './Drawing';

/** A sheet with a ticked list and a pencil: a lab. */
export function LabIcon({ size }: { readonly size: number }) {
  return (
    <Drawing size={size}>
      <rect x="5" y="3" width="18" height="26" rx="1.5" fill="#fff" stroke="#5a6b86" />
      <path d="M8 10l2 2 3-4M8 17l2 2 3-4" fill="none" stroke="#2f8f3a" strokeWidth="2" />
      <path d="M15 11h5M15 18h5M8 25h9" stroke="#8a99b3" strokeWidth="1.6" />
      <path d="M27 8l3 3-8 12-4 2 1-4z" fill="#f2b643" stroke="#8a5a12" strokeWidth="1" />
    </Drawing>
  );
}

/** The same sheet with a seal: an exam. */
export function ExamIcon({ size }: { readonly size: number }) {
  return (
    <Drawing size={size}>
      <rect x="5" y="3" width="18" height="26" rx="1.5" fill="#fff" stroke="#5a6b86" />
      <path d="M8 9h11M8 14h11M8 19h7" stroke="#8a99b3" strokeWidth="1.8" />
      <path d="M20 25l-2 6 4-2 4 2-2-6z" fill={shade('red')} stroke="#7d120a" strokeWidth="1" />
      <circle cx="22" cy="22" r="5.5" fill={shade('red')} stroke="#7d120a" strokeWidth="1.2" />
      <circle cx="22" cy="22" r="2.2" fill="#ffd9cf" />
    </Drawing>
  );
}

/** A box, ticked where the objective is met. */
export function ObjectiveIcon({ size, isMet }: { readonly size: number; readonly isMet: boolean }) {
  return (
    <Drawing size={size}>
      <rect
        x="3.5"
        y="3.5"
        width="25"
        height="25"
        rx="2"
        fill={isMet ? shade('green') : '#fff'}
        stroke={isMet ? '#1d5a16' : '#7b8799'}
        strokeWidth="2"
      />
      {isMet && (
        <path
          d="M9 16.5l5 5L23.5 11"
          fill="none"
          stroke="#fff"
          strokeWidth="4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </Drawing>
  );
}
