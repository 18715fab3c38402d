/** The texts of a scenario's folder, already decoded. */
export interface ScenarioSource {
  readonly id: string;
  /** Name of the scenario's file where it is not `scenario.json`; problems name it. */
  readonly fileName?: string;
  /** `scenario.json` */
  readonly json: string;
  /** `exchange.reg` */
  readonly registry: string;
  /** Further text files by name. */
  readonly files: Readonly<Record<string, string>>;
}
