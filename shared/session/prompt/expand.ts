/** A line with its `%variables%` filled in; unknown ones stay, as at a prompt of cmd. */
export function expandVariables(line: string, variables: Readonly<Record<string, string>>): string {
  return line.replace(/%([^%\s]+)%/g, (whole, name: string) =>
    Object.hasOwn(variables, name.toUpperCase()) ? (variables[name.toUpperCase()] ?? whole) : whole,
  );
}
