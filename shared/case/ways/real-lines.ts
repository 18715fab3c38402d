import type { Evidence } from '../../host/evidence';
import type { ServerRole } from '../../host/server-role';
import { compareBuilds, isBuild } from '../../setup/build-number';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { CaseState } from '../server/case-state';
import { productRoleKey, productRoot } from '../server/product-registry';

/** What the Setup of a product is called, and the switch by which its license is accepted. */
interface ProductSetup {
  readonly product: string;
  readonly program: 'Setup.com' | 'Setup.exe';
  readonly license: string | null;
  /** From this build on the license switch also says whether diagnostic data is sent. */
  readonly dataSwitchFrom: string | null;
  readonly evidence: Evidence;
}

/** Programs and license switches as the samples show them; the builds of the newer switch are from memory. */
const PRODUCT_SETUPS: readonly ProductSetup[] = [
  { product: '2007', program: 'Setup.com', license: null, dataSwitchFrom: null, evidence: 'documented' },
  { product: '2010', program: 'Setup.com', license: null, dataSwitchFrom: null, evidence: 'inferred' },
  later('2013', null),
  later('2016', '15.1.2375.7'),
  later('2019', '15.2.986.5'),
  later('Subscription Edition', '15.2.0.0'),
];

/** Parameters that the wizard's start adds, or that only name the temporary copy; a path may have blanks. */
const NOT_TYPED = /\s*[/-](?:sourcedir|fromsetup)(?::(?:"[^"]*"|.*?(?=\s+[/-][a-z]|$)))?/gi;
const LICENSE = /\s*[/-]IAcceptExchangeServerLicenseTerms\w*/i;
const EVERY_DOMAIN = /[/-](?:PrepareAllDomains|pad)\b/i;
const LONGEST_LINE = 500;

type Part = 'PrepareSchema' | 'PrepareAD' | 'PrepareDomain';

/** Whether a product has one role for several of those that its logs name. */
export function hasMergedRoles(product: string | null): boolean {
  return product !== null && product !== '2007' && product !== '2010';
}

/**
 * The lines to type on a customer's real server: its product decides program, roles and registry. Of a product that is
 * not known, and for roles that nothing tells, there are none: no line is better than a wrong one.
 */
export class RealLines {
  readonly #facts: RunFacts | null;
  readonly #product: string;
  readonly #setup: ProductSetup | undefined;

  constructor(product: string | null, facts: RunFacts | null) {
    this.#facts = facts;
    this.#product = product ?? '';
    this.#setup = PRODUCT_SETUPS.find((known) => known.product === product);
  }

  /** Setup for an action on the marked role. */
  forMarked({ action, role, logId }: NonNullable<CaseState['marked']>): string[] {
    if (action === 'BuildToBuildUpgrade') return this.#line('/mode:Upgrade');
    if (action === 'DisasterRecovery') return this.#line('/mode:RecoverServer');
    return this.#line(`/mode:${action} /roles:${this.#roleName(role, logId)}`);
  }

  /** Removal of the marked role; after an upgrade, that of the others and the role's installation follow. */
  remove({ action, role, logId }: NonNullable<CaseState['marked']>): string[] {
    const name = this.#roleName(role, logId);
    const removal = this.#line(`/mode:Uninstall /roles:${name}`);
    if (action !== 'BuildToBuildUpgrade') return removal;
    return [...removal, ...this.#line('/mode:Upgrade'), ...this.#line(`/mode:Install /roles:${name}`)];
  }

  /** What was typed, or stands for what was chosen in the wizard. */
  asBefore({ action, roles, areRolesTold }: CaseState): string[] {
    const typed = (this.#facts?.commandLine.value ?? '').slice(0, LONGEST_LINE).replace(NOT_TYPED, '').trim();
    const isWhole = /^[/-]/.test(typed) && this.#facts?.interface.value === 'cli';
    if (isWhole) return this.#setup ? [`${this.#setup.program} ${typed.replace(/\s*"$/, '')}`] : [];
    if (action === 'BuildToBuildUpgrade') return this.#line('/mode:Upgrade');
    if (action === 'DisasterRecovery') return this.#line('/mode:RecoverServer');
    const names = roles
      .filter((role) => role !== 'ManagementTools')
      .map((role) => this.#roleName(role, null));
    if (!areRolesTold || names.length === 0) return [];
    return this.#line(`/mode:${action} /roles:${[...new Set(names)].join(',')}`);
  }

  /** A preparation of the forest; of all domains where that was asked for. */
  prepare(part: Part): string[] {
    const isEvery = part === 'PrepareDomain' && EVERY_DOMAIN.test(this.#typed());
    return this.#line(`/${isEvery ? 'PrepareAllDomains' : part}`);
  }

  /** A copy of the marks, then their deletion; none where the role's key is not known. */
  deleteMarks(logId: string): string[] {
    const root = productRoot(this.#product);
    const key = productRoleKey(this.#product, logId);
    if (root === undefined || key === undefined) return [];
    return [
      `reg export "${short(root)}" exchange-before.reg`,
      ...['Watermark', 'Action'].map((name) => `reg delete "${short(key)}" /v ${name} /f`),
    ];
  }

  /** Of 2013 and later the roles of the log are parts of two, of 2016 and later of one. */
  #roleName(role: ServerRole, logId: string | null): string {
    if (!hasMergedRoles(this.#product) || role === 'EdgeTransport' || role === 'ManagementTools') return role;
    const isFrontEnd = logId === 'CafeRole' || logId === 'FrontendTransportRole';
    return this.#product === '2013' && isFrontEnd ? 'ClientAccess' : 'Mailbox';
  }

  #line(switches: string): string[] {
    if (!this.#setup) return [];
    const { program, license } = this.#setup;
    const typed = LICENSE.exec(this.#typed())?.[0].trim();
    return [[program, switches, ...(license === null ? [] : [typed ?? this.#license(license)])].join(' ')];
  }

  #license(license: string): string {
    const from = this.#setup?.dataSwitchFrom ?? null;
    const build = this.#facts?.version.value ?? null;
    const isNew = from !== null && build !== null && isBuild(build) && compareBuilds(build, from) >= 0;
    return isNew ? `${license}_DiagnosticDataOFF` : license;
  }

  #typed(): string {
    return (this.#facts?.commandLine.value ?? '').slice(0, LONGEST_LINE);
  }
}

function later(product: string, dataSwitchFrom: string | null): ProductSetup {
  return {
    product,
    program: 'Setup.exe',
    license: '/IAcceptExchangeServerLicenseTerms',
    dataSwitchFrom,
    evidence: dataSwitchFrom === null ? 'documented' : 'inferred',
  };
}

function short(path: string): string {
  return path.replace(/^HKEY_LOCAL_MACHINE\\/, 'HKLM\\');
}
