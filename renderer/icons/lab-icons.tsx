import { Drawing } from './Drawing';

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
