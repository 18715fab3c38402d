import { asAsked, caption, type CaptionRows, withoutAccessKey } from './caption-row';

/** Of the Active Directory summary and the Exchange Management Console. */
export const DIRECTORY_CAPTIONS = {
  'assign-subnet': asAsked,
  'remove-subnet': asAsked,
  'raise-domain-level': ({ level, domain }, words, { tools }) => {
    const params = { level: tools.activeDirectory.levels[level] };
    return domain === undefined ? caption(words.own, params) : caption(words.other, { ...params, domain });
  },
  'raise-forest-level': ({ level }, sentence, { tools }) =>
    caption(sentence, { level: tools.activeDirectory.levels[level] }),
  'set-global-catalog': ({ server, enabled }, words) =>
    caption(enabled ? words.enabled : words.disabled, { server }),
  'move-domain-controller': asAsked,
  'update-domain-controller': ({ server, update }, words) => caption(words[update], { server }),
  'demote-domain-controller': asAsked,
  'add-domain': asAsked,
  'delete-duplicate-container': asAsked,
  'join-domain': asAsked,
  'leave-domain': asAsked,
  'move-operations-master': ({ role, server }, sentence, { tools }) =>
    caption(sentence, { role: tools.activeDirectory.masters.names[role], server }),
  'set-group-membership': ({ group, member }, words, { tools }) =>
    caption(member ? words.joined : words.left, {
      group: withoutAccessKey(tools.activeDirectory.account.groupNames[group]),
    }),
  'log-on': ({ domain }, words) =>
    domain === null ? caption(words.local) : caption(words.domain, { domain }),
  'new-routing-group-connector': asAsked,
  'new-send-connector': asAsked,
  'remove-send-connector': asAsked,
  'set-send-connector-source': asAsked,
  'set-offline-address-book-server': asAsked,
  'set-expansion-server': ({ group, server }, words) =>
    server === null ? caption(words.any, { group }) : caption(words.chosen, { group, server }),
  'move-mailboxes': asAsked,
  'disable-mailboxes': asAsked,
  'delegate-server': ({ server, admin }, words) =>
    admin === null ? caption(words.withdrawn, { server }) : caption(words.delegated, { server, admin }),
  'move-replicas': asAsked,
  'retry-queue': asAsked,
} satisfies Partial<CaptionRows>;
