import type { ReactNode } from 'react';
import type { CaseLogSnapshot, CaseSnapshot } from '../../shared/case/case-snapshot';
import { describeProblem } from '../../shared/i18n/describe';
import { PlainFileIcon } from '../icons/file-icons';
import { WarningIcon } from '../icons/StatusSign';
import { RegistryIcon } from '../icons/tool-icons';
import { openLog } from './log-viewer/open-logs';
import { useText } from '../use-text';
import { plainRole } from './plain-names';
import type { Icon } from '../windows/window-store';

/** The files that the customer sent: what was read, what could not be, what says nothing here. */
export function CaseFiles({ shown }: { readonly shown: CaseSnapshot }) {
  const text = useText();
  const { catalog, locale, fill } = text;
  const { files, fileOf } = catalog.customerCase;
  return (
    <ul className="list-box case-files selectable" aria-label={files} tabIndex={0}>
      {shown.logs.map((log) => (
        <LogFile key={log.id} log={log} />
      ))}
      {shown.registries.map(({ id, name, markedRoles }) => (
        <File key={id} icon={RegistryIcon}>
          {fill(markedRoles.length === 0 ? fileOf.registry : fileOf.registryMarked, {
            name,
            roles: markedRoles.map((role) => plainRole(role, text)).join(', '),
          })}
        </File>
      ))}
      {shown.problems.map((problem, index) => (
        <File key={`problem-${index}`} icon={WarningIcon}>
          {describeProblem(catalog, locale, problem)}
        </File>
      ))}
      {shown.ignored.map((name) => (
        <File key={`ignored-${name}`} icon={PlainFileIcon} isIgnored>
          {fill(fileOf.ignored, { name })}
        </File>
      ))}
    </ul>
  );
}

function LogFile({ log }: { readonly log: CaseLogSnapshot }) {
  const { catalog, fill } = useText();
  const { fileOf, remarks, line: lineWords, openLog: openLogWords } = catalog.customerCase;
  const { id, name, lines, runCount, remarks: found } = log;
  return (
    <File icon={PlainFileIcon}>
      <button
        type="button"
        className="link-button"
        title={fill(openLogWords, { name })}
        onClick={() => openLog(id, null)}
      >
        {fill(fileOf.log, { name, lines, runs: runCount })}
      </button>
      {found.map(({ code, count, line }) => (
        <span key={code} className="case-remark">
          {fill(remarks[code], { count })}
          {line !== null && <span className="case-at"> ({fill(lineWords, { line: String(line) })})</span>}
        </span>
      ))}
    </File>
  );
}

interface FileProps {
  readonly icon: Icon;
  readonly isIgnored?: boolean;
  readonly children: ReactNode;
}

function File({ icon: Image, isIgnored = false, children }: FileProps) {
  return (
    <li className={isIgnored ? 'ignored' : undefined}>
      <Image size={16} />
      <span>{children}</span>
    </li>
  );
}
