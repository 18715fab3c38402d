import { SERVER_ROLES, serverRole, type ServerRole } from '../../host/server-role';
import type { SetupAction } from '../../host/role-status';
import type { RunFacts } from '../../setup-log/read/run-facts';

/** The products by what their Setup is called, where they keep their marks, and what they call roles. */
interface Product {
  readonly program: 'Setup.com' | 'Setup.exe';
  readonly root: string;
  readonly license: string;
}

const PRODUCTS: Readonly<Record<string, Product>> = {
  '2007': { program: 'Setup.com', root: 'HKLM\\SOFTWARE\\Microsoft\\Exchange\\v8.0', license: '' },
  '2010': { program: 'Setup.com', root: 'HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v14', license: '' },
};
const LATER: Product = {
  program: 'Setup.exe',
  root: 'HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15',
  license: ' /IAcceptExchangeServerLicenseTerms',
};
/** Parameters that the wizard's start adds, or that only name the temporary copy. */
const NOT_TYPED = /\s*[/-](?:sourcedir|fromsetup)(?::(?:"[^"]*"|\S*))?/gi;
const LICENSE = /\s*[/-]IAcceptExchangeServerLicenseTerms\w*/i;
const LONGEST_LINE = 500;

/** The lines to type on a customer's real server: its product decides program, roles and registry. */
export class RealLines {
  readonly #facts: RunFacts | null;
  readonly #product: Product;

  constructor(facts: RunFacts | null) {
    this.#facts = facts;
    const product = facts?.product.value ?? '2007';
    this.#product = Object.hasOwn(PRODUCTS, product) ? (PRODUCTS[product] ?? LATER) : LATER;
  }

  /** Setup for an action on one role. */
  forRole(action: SetupAction, role: ServerRole, logId: string | null): string {
    if (action === 'BuildToBuildUpgrade') return this.#line('/mode:Upgrade');
    const mode = action === 'DisasterRecovery' ? 'RecoverServer' : action;
    const roles = mode === 'RecoverServer' ? '' : ` /roles:${this.#roleName(role, logId)}`;
    return this.#line(`/mode:${mode}${roles}`);
  }

  /** What was typed, or stands for what was chosen in the wizard. */
  asBefore(action: SetupAction, roles: readonly ServerRole[]): string {
    const typed = (this.#facts?.commandLine.value ?? '').slice(0, LONGEST_LINE).replace(NOT_TYPED, '').trim();
    const isWhole = /^[/-]/.test(typed) && this.#facts?.interface.value === 'cli';
    if (isWhole) return `${this.#product.program} ${typed.replace(/\s*"$/, '')}`;
    if (action === 'BuildToBuildUpgrade') return this.#line('/mode:Upgrade');
    const names = [
      ...new Set(
        roles.filter((role) => role !== 'ManagementTools').map((role) => this.#roleName(role, null)),
      ),
    ];
    return this.#line(
      `/mode:${action === 'Uninstall' ? 'Uninstall' : 'Install'}${names.length > 0 ? ` /roles:${names.join(',')}` : ''}`,
    );
  }

  /** A preparation of the forest. */
  prepare(part: 'PrepareSchema' | 'PrepareAD' | 'PrepareDomain'): string {
    return this.#line(`/${part}`);
  }

  /** Deletion of the marks of a role. */
  deleteMarks(role: ServerRole): string[] {
    const key = `${this.#product.root}\\${serverRole(role).registryKey}`;
    return ['Watermark', 'Action'].map((name) => `reg delete "${key}" /v ${name} /f`);
  }

  /** A copy of the marks, before they are deleted. */
  saveMarks(): string {
    return `reg export "${this.#product.root}" exchange-before.reg`;
  }

  /** Of 2013 and later the roles of the log are parts of two, of 2016 and later of one. */
  #roleName(role: ServerRole, logId: string | null): string {
    if (this.#product !== LATER) return role;
    if (role === 'EdgeTransport' || role === 'ManagementTools') return role;
    const isFrontEnd = logId === 'CafeRole' || logId === 'FrontendTransportRole';
    return this.#facts?.product.value === '2013' && isFrontEnd ? 'ClientAccess' : 'Mailbox';
  }

  #line(switches: string): string {
    const typed = LICENSE.exec(this.#facts?.commandLine.value?.slice(0, LONGEST_LINE) ?? '')?.[0].trim();
    const license = this.#product.license === '' ? '' : ` ${typed ?? this.#product.license.trim()}`;
    return `${this.#product.program} ${switches}${license}`;
  }
}

/** The server roles, for a line that names all of them. */
export const ALL_SERVER_ROLES = SERVER_ROLES.filter(({ isConfigured }) => isConfigured).map(
  ({ role }) => role,
);
