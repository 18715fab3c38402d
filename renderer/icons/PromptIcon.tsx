import { Drawing, type IconProps } from './Drawing';

/** The Command Prompt: a black screen with a drive, a folder and the cursor. */
export function PromptIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M1.5 4.5h29v23h-29z" fill="#000" stroke="#8d97a8" strokeWidth="2" />
      <path d="M1 3.5h30v4H1z" fill="#c9cfda" />
      <path
        d="M10.5 12.5H7c-1.5 0-2.5 1-2.5 2.5v4c0 1.5 1 2.5 2.5 2.5h3.5M15.5 11.5l5 11"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
      />
      <path d="M12.5 14h2v2h-2zM12.5 19h2v2h-2zM22 21.5h6v2.5h-6z" fill="#fff" />
    </Drawing>
  );
}
