import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const RUN_LINES = 150_000;
const BLOCK_LINES = 5_000;
const STARS = '*'.repeat(46);

/** Writes a log like those of Setup, of about `megabytes` MB: runs with readiness settings, tasks, scripts, an error. */
export async function writeSyntheticLog(file: string, megabytes: number): Promise<void> {
  await pipeline(blocks(megabytes * 1e6), createWriteStream(file));
}

function* blocks(bytes: number): Generator<string> {
  let [written, line] = [0, 0];
  while (written < bytes) {
    const lines = Array.from({ length: BLOCK_LINES }, () => lineAt(line++));
    const block = `${lines.join('\r\n')}\r\n`;
    written += block.length;
    yield block;
  }
}

function lineAt(line: number): string {
  const head = (level: number, text: string): string => `${stampAt(line)} [${level}] ${text}`;
  const place = line % RUN_LINES;
  const opening = OPENING[place];
  if (opening !== undefined) return head(0, opening);
  if (place === RUN_LINES - 4)
    return head(1, '[ERROR] The operation could not be performed because of a fault.');
  if (place === RUN_LINES - 2) return head(0, 'End of Setup');
  if (place === RUN_LINES - 1) return head(0, STARS);
  const body = BODY[place % BODY.length] ?? '';
  return body.startsWith('\t') ? body : head(place % 3, `${body} #${place}`);
}

function stampAt(line: number): string {
  const part = (value: number, digits = 2): string => String(value).padStart(digits, '0');
  const seconds = Math.floor(line / 50);
  const time = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return `[01/08/2021 ${time.map((each) => part(each)).join(':')}.${part((line % 50) * 20, 4)}]`;
}

const OPENING: readonly string[] = [
  STARS,
  'Starting Microsoft Exchange Server 2016 Setup',
  STARS,
  'Local time zone: (UTC-06:00) Central Time (US & Canada).',
  'Operating system version: Microsoft Windows NT 6.2.9200.0.',
  'Setup version: 15.1.2176.2.',
  'Logged on user: CONTOSO\\Administrator.',
  "Command Line Parameter Name='mode', Value='Install'.",
  "RuntimeAssembly was started with the following command: '/mode:Install /roles:Mailbox'.",
];

const BODY: readonly string[] = [
  'Active Directory session settings for this cmdlet are: View Entire Forest, Preferred Domain Controller.',
  'Beginning processing Install-ExchangeOrganization',
  'Evaluated [Setting:LocalComputerDomainDN] [HasException:False] [Value:"DC=contoso,DC=com"] [ParentValue:"<NULL>"]',
  'Evaluated [Rule:RebootPending] [HasException:False] [Value:"False"] [ParentValue:"<NULL>"] [Thread:17]',
  'Executing: ',
  '\t\t$error.Clear();',
  '\t\tSet-LocalPermissions -Feature:"Transport" -DomainController $RoleDomainController',
  "Processing component 'Common Setup' (Configuring).",
  'The following user has been used: "S-1-5-21-1004336348-1177238915-682003330-512".',
  'Ending processing Install-ExchangeOrganization',
];
