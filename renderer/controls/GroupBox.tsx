import type { ReactNode } from 'react';

/** A group box: an etched frame with a caption, which is the group's accessible name. */
export function GroupBox({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={className === undefined ? 'group-box' : `group-box ${className}`}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
