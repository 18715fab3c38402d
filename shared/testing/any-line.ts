import fc from 'fast-check';
import { ROLE_NAMES } from '../command-line/switches/role-names';
import { SWITCHES } from '../command-line/switches/switch-table';

const names = (
  SWITCHES as readonly { readonly name: string; readonly aliases?: readonly string[] }[]
).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
const mark = fc.constantFrom('/', '/', '/', '-', '--', '', '//');
const colon = fc.constantFrom(':', ':', ':', '', '=', '::', ': ');
const value = fc.oneof(
  fc.constantFrom(
    ...ROLE_NAMES.flatMap((row) => row.names),
    'Install',
    'Upgrade',
    'Uninstall',
    'RecoverServer',
    'C:\\Exchange',
    'E:\\',
    'D:\\',
    'C:\\answers.txt',
    'dc01',
    'dc02.contoso.com',
    'GVA-MAIL01.contoso.com',
    'contoso.com',
    '"First Organization"',
    '50389',
    '10.0.0.9',
    'fr-FR',
    'EX01',
    '',
  ),
  fc
    .array(fc.constantFrom('H', 'C', 'M', 'U', 'E', 'T', 'x', ''), { maxLength: 5 })
    .map((list) => list.join(',')),
  fc.array(fc.constantFrom('mb', 'ca', 'ht'), { minLength: 2, maxLength: 3 }).map((list) => list.join(', ')),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(mark, fc.constantFrom(...names), colon, value).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(mark, fc.constantFrom(...names)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 15 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"', '""', '%windir%', '%', '&', '|', '\\', '\u0000', '\u00a0', '/?'),
  },
);

/** A line of rubbish among switches. */
const wildLine = fc
  .tuple(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', ' ', '  ', '\t', ''))
  .map(([words, blank]) => words.join(blank));

const roleList = fc
  .uniqueArray(fc.constantFrom('H', 'ca', 'Mailbox', 'UM', 'ManagementTools'), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(','));
const task = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '/mode:Install ', '-m:install '), roleList)
    .map(([mode, list]) => `${mode}/r:${list}`),
  roleList.map((list) => `/mode:Uninstall /roles:${list}`),
  fc.constantFrom(
    '/r:E',
    '/m:Uninstall',
    '/mode:Upgrade',
    '/ps',
    '/pd',
    '/pad',
    '/PrepareAD',
    '/nprs:EX77',
    '/m:RecoverServer',
  ),
);
const option = fc.constantFrom(
  '/dc:dc01',
  '/s:D:\\',
  '/on:Contoso',
  '/t:E:\\Exchange',
  '/EnableErrorReporting',
  '/DoNotStartTransport',
  '/NoSelfSignedCertificates',
  '/EnableLegacyOutlook',
  '/LegacyRoutingServer:GVA-MAIL01.contoso.com',
  '/AdamLdapPort:389',
);

/** A line that somebody means, right or nearly. */
const likelyLine = fc
  .tuple(task, fc.uniqueArray(option, { maxLength: 3 }), fc.boolean())
  .map(([first, options, isFirst]) => (isFirst ? [first, ...options] : [...options, first]).join(' '));

/** What may stand behind Setup: lines that are right or nearly so, and rubbish. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(wildLine, likelyLine);
