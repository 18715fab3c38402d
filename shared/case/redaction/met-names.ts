import { accountNames, domainNames, hostNames, named, rootDomain, type Original } from './originals';
import { isCommon } from './product-words';

/** What is known while a text is gone through, by folded names. */
export interface KnownNames {
  isDomain(name: string): boolean;
  isNetbios(name: string): boolean;
  /** Whether a name is a stand-in. */
  isOurs(name: string): boolean;
}

/** Names with a point in them, of hosts and of domains; more labels are none. */
const DOTTED = /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,20}/gu;
/** `DOMAIN\user`; behind a backslash it would be a path. */
const ACCOUNT =
  /(?<![^\s"'`(){}[\]<>=:;,/_-])([^\s"'`(){}[\]<>=:;,/\\*?|]{1,63})\\{1,2}([\p{L}\p{N}_.$-]{2,64})/gu;
const SHARE = /(?<![\p{L}\p{N}:\\])\\\\([\p{L}\p{N}_-][\p{L}\p{N}_.-]{1,254})(?=\\[^\\])/gu;
const MAIL_DOMAIN = /@([\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8})/gu;
const DISTINGUISHED = /(?<![\p{L}\p{N}])DC=[^,='"\s]{1,63}(?:,\s?DC=[^,='"\s]{1,63}){1,10}/giu;
const PARENTS = /CN=([^,='"]{2,64}),CN=(Servers|Sites|Microsoft Exchange)\b/gi;
const PARAMETER =
  /Name='(\w{1,40})', Value='([^\r\n]{0,256}?)'(?=\.?\s*$)|(?<![^\s"'])[/-](\w{1,40})[:=]\s?(?:"([^"\r\n]{0,256})|'([^'\r\n]{0,256})|([^\s"']{1,256}))/gm;

type NamesOf = (text: string) => Original[];

/** What the containers of a directory hold. */
const OF_PARENT: Readonly<Record<string, NamesOf>> = {
  servers: (name) => named('server', name),
  sites: (name) => named('site', name),
  'microsoft exchange': (name) => named('organization', name),
};

const organizationNames: NamesOf = (name) => named('organization', name);
const serverNames: NamesOf = (name) => (/^[\d.]+$/.test(name) ? [] : hostNames(name));
const domainOrShort: NamesOf = (name) => (name.includes('.') ? domainNames(name) : named('netbios', name));

/** Parameters of Setup whose values are names ("How to Install Exchange Server 2007 in Unattended Mode"). */
const OF_PARAMETER: ReadonlyMap<string, NamesOf> = new Map([
  ...['organizationname', 'on'].map((name) => [name, organizationNames] as const),
  ...['domaincontroller', 'dc', 'newprovisionedserver', 'nprs', 'removeprovisionedserver', 'rprs'].map(
    (name) => [name, serverNames] as const,
  ),
  ...['preparedomain', 'pd'].map((name) => [name, domainOrShort] as const),
  ...['serveradmin', 'sa'].map((name) => [name, accountNames] as const),
]);

/** Domains that stand in everybody's texts. */
const EVERYBODYS_DOMAIN = /(?:^|\.)(?:microsoft|windows|verisign)\.(?:com|net)$/i;

/** Names of the customer's that a text tells by how they stand in it; words of the product are none. */
export function namesMet(text: string, known: KnownNames): Original[] {
  const has = (sign: string) => text.includes(sign);
  const found = [
    ...(has('@') || has('=') ? domainsMet(text) : []),
    ...(has('=') ? namesOfDirectory(text) : []),
    ...(has(':') || has('=') ? typedNames(text) : []),
    ...(has('\\\\') ? sharesMet(text) : []),
  ];
  return found
    .filter((original) => !known.isOurs(original.text))
    .concat(has('.') ? membersMet(text, known) : [], has('\\') ? accountsMet(text, known) : [])
    .filter((original) => !isCommon(original.text));
}

function domainsMet(text: string): Original[] {
  const mail = [...text.matchAll(MAIL_DOMAIN)].map((match) => match[1] ?? '');
  const distinguished = [...text.matchAll(DISTINGUISHED)].map((match) => rootDomain(match[0]));
  return [...mail, ...distinguished]
    .filter((domain) => !EVERYBODYS_DOMAIN.test(domain))
    .flatMap((domain) => domainNames(domain));
}

function namesOfDirectory(text: string): Original[] {
  return [...text.matchAll(PARENTS)].flatMap(
    (match) => OF_PARENT[(match[2] ?? '').toLowerCase()]?.(match[1] ?? '') ?? [],
  );
}

function typedNames(text: string): Original[] {
  return [...text.matchAll(PARAMETER)].flatMap(
    ([, said, value, ...typed]: readonly (string | undefined)[]) => {
      const [name, ...values] = typed;
      const names = OF_PARAMETER.get((said ?? name ?? '').toLowerCase());
      return names?.(value ?? values.find((each) => each !== undefined) ?? '') ?? [];
    },
  );
}

function sharesMet(text: string): Original[] {
  return [...text.matchAll(SHARE)].flatMap((match) => serverNames(match[1] ?? ''));
}

/** Computers of a known domain, with the names between them and it. */
function membersMet(text: string, known: KnownNames): Original[] {
  return [...text.matchAll(DOTTED)].flatMap(([name]) => {
    const labels = name.split('.');
    const at = labels.findIndex((_, index) => index > 0 && known.isDomain(labels.slice(index).join('.')));
    return at < 0 ? [] : labels.slice(0, at).flatMap((label) => named('server', label));
  });
}

/** Users of a known domain. */
function accountsMet(text: string, known: KnownNames): Original[] {
  return [...text.matchAll(ACCOUNT)].flatMap((match) =>
    known.isNetbios(match[1] ?? '') ? named('user', match[2]) : [],
  );
}
