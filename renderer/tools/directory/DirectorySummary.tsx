import { useMemo, useState } from 'react';
import { message } from '../../../shared/message';
import { TreeView } from '../../controls/lists/TreeView';
import { DirectoryIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { AccountPage } from './account/AccountPage';
import { ControllersPage } from './controllers/ControllersPage';
import { directoryTree, isDirectoryPage, PAGE_ICONS, type DirectoryPageId } from './directory-nodes';
import { DomainsPage } from './domains/DomainsPage';
import { DomainPage } from './DomainPage';
import { ForestPage } from './ForestPage';
import { OrganizationPage } from './organization/OrganizationPage';
import { SitesPage } from './sites/SitesPage';
import './directory.css';

/** Active Directory as an installation of Exchange depends on it: to look at, and to put right. */
export function DirectorySummary({ place = '' }: { readonly place?: string | undefined }) {
  const words = useText().catalog.tools.activeDirectory;
  const tree = useMemo(() => [directoryTree(words.nodes)], [words]);
  const [page, setPage] = useState<DirectoryPageId>(isDirectoryPage(place) ? place : 'domain');
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(ROOT_OPEN);
  const Image = PAGE_ICONS[page];
  return (
    <ToolWindow id="directory" title={words.title} icon={DirectoryIcon} width={760} height={510}>
      <div className="split directory">
        <TreeView
          label={words.tree}
          nodes={tree}
          selected={page}
          expanded={expanded}
          autoFocus
          onSelect={(id) => setPage(isDirectoryPage(id) ? id : 'domain')}
          onExpand={setExpanded}
        />
        <section className="directory-page" aria-label={words.nodes[page]}>
          <h2>
            <Image size={16} />
            {words.nodes[page]}
          </h2>
          <Page page={page} />
        </section>
      </div>
    </ToolWindow>
  );
}

const ROOT_OPEN: ReadonlySet<string> = new Set(['root']);

/** A page, or why there is nothing to see. */
function Page({ page }: { readonly page: DirectoryPageId }) {
  const text = useText();
  const directory = useSnapshot((snapshot) => snapshot.directory);
  if (page === 'account') return <AccountPage />;
  if (!directory) return <p>{text.catalog.tools.activeDirectory.noDomain}</p>;
  if (!directory.isReachable) return <p>{text.refusal(message('directory-not-reachable'))}</p>;
  switch (page) {
    case 'domain':
      return <DomainPage directory={directory} />;
    case 'forest':
      return <ForestPage directory={directory} />;
    case 'domains':
      return <DomainsPage directory={directory} />;
    case 'controllers':
      return <ControllersPage directory={directory} />;
    case 'sites':
      return <SitesPage directory={directory} />;
    case 'organization':
      return <OrganizationPage />;
  }
}
