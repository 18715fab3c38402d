import type { Database } from '../directory/organization';
import type { Host } from '../host';
import { sameName } from '../registry/registry';
import type { Changers } from './changers';
import { withOrganization } from './organization-changes';

/** The ways in which the databases of the organization and what they hold can change. */
export type DatabaseChange =
  | { readonly type: 'database-created'; readonly database: Database }
  | { readonly type: 'database-removed'; readonly server: string; readonly name: string }
  | { readonly type: 'mailboxes-moved'; readonly server: string; readonly name: string; readonly to: string }
  | {
      readonly type: 'replica-move-begun';
      readonly server: string;
      readonly name: string;
      readonly to: string;
      readonly endsAt: number;
    }
  | { readonly type: 'replicas-moved'; readonly server: string; readonly name: string }
  | {
      readonly type: 'mailboxes-created';
      readonly server: string;
      readonly name: string;
      readonly count: number;
    }
  /** Every mailbox of the database is taken from its user. */
  | { readonly type: 'mailboxes-disabled'; readonly server: string; readonly name: string }
  /** Where the directory says that a database and the logs of its storage group are. */
  | {
      readonly type: 'database-paths-set';
      readonly server: string;
      readonly name: string;
      readonly file: string;
      readonly logFolder: string;
    };

export const DATABASE_CHANGERS: Changers<DatabaseChange> = {
  'database-created': (host, { database }) =>
    withOrganization(host, ({ databases }) => ({
      databases: databases.some((other) => isDatabase(other, database))
        ? databases
        : [...databases, database],
    })),
  'database-removed': (host, change) =>
    withOrganization(host, ({ databases }) => ({
      databases: databases.filter((database) => !isDatabase(database, change)),
    })),
  'mailboxes-moved': (host, change) =>
    withOrganization(host, ({ databases }) => ({ databases: moveMailboxes(databases, change) })),
  'replica-move-begun': (host, { to, endsAt, ...which }) =>
    withDatabase(host, which, () => ({ replicaMove: { to, endsAt } })),
  'replicas-moved': (host, change) =>
    withOrganization(host, ({ databases }) => ({ databases: endReplicaMove(databases, change) })),
  'mailboxes-created': (host, { count, ...which }) =>
    withDatabase(host, which, ({ mailboxes }) => ({ mailboxes: mailboxes + count })),
  'mailboxes-disabled': (host, which) => withDatabase(host, which, () => ({ mailboxes: 0 })),
  'database-paths-set': (host, { file, logFolder, ...which }) =>
    withDatabase(host, which, () => ({ file, logFolder })),
};

interface DatabaseName {
  readonly server: string;
  readonly name: string;
}

function isDatabase(database: Database, { server, name }: DatabaseName): boolean {
  return sameName(database.server, server) && sameName(database.name, name);
}

/** The host with a part of one database changed. */
export function withDatabase(
  host: Host,
  which: DatabaseName,
  part: (database: Database) => Partial<Database>,
): Host {
  return withOrganization(host, ({ databases }) => ({
    databases: databases.map((database) =>
      isDatabase(database, which) ? { ...database, ...part(database) } : database,
    ),
  }));
}

/** All mailboxes of a database go to the first mailbox database of the server `to`. */
function moveMailboxes(
  databases: readonly Database[],
  { server, name, to }: DatabaseName & { readonly to: string },
): Database[] {
  const source = databases.find((database) => isDatabase(database, { server, name }));
  const target = databases.find((database) => database.kind === 'mailbox' && sameName(database.server, to));
  return databases.map((database) => {
    if (database === source) return { ...database, mailboxes: 0 };
    return database === target
      ? { ...database, mailboxes: database.mailboxes + (source?.mailboxes ?? 0) }
      : database;
  });
}

/** The replicas of a database stand in the public folder database of the server that they were moved to. */
function endReplicaMove(databases: readonly Database[], which: DatabaseName): Database[] {
  const source = databases.find((database) => isDatabase(database, which));
  const to = source?.replicaMove?.to ?? '';
  const target = databases.find(({ kind, server }) => kind === 'public-folder' && sameName(server, to));
  return databases.map((database) => {
    if (database === source) return { ...database, replicas: 0, replicaMove: null };
    return database === target
      ? { ...database, replicas: database.replicas + (source?.replicas ?? 0) }
      : database;
  });
}
