import { useState } from 'react';
import { EXCHANGE_2007_ROUTING_GROUP } from '../../../shared/host/directory/organization';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import { BridgeheadDialog } from '../mail-flow/BridgeheadDialog';
import type { PageProps } from '../page-props';

/** Mail Flow Settings: the far end of the first routing group connector. */
export function MailFlowSettingsPage({ wizard }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['mail-flow-settings'];
  const { chosen } = wizard.mailFlow;
  const [isBrowsing, setIsBrowsing] = useState(false);
  return (
    <div className="mail-flow">
      <p>{words.explanation}</p>
      <p>{words.instruction}</p>
      <div className="path-line" data-first-control="button">
        <TextField label={words.server} labelPlace="above" value={chosen?.name ?? ''} readOnly />
        <PushButton
          label={catalog.wizard.buttons.browse}
          mark="button:browse"
          ellipsis
          onPress={() => setIsBrowsing(true)}
        />
      </div>
      {chosen ? (
        <GroupBox label={words.connectorTitle}>
          <dl>
            <dt>{words.routingGroup}</dt>
            <dd>{chosen.routingGroup}</dd>
            <dt>{words.administrativeGroup}</dt>
            <dd>{chosen.administrativeGroup}</dd>
            <dt>{words.version}</dt>
            <dd>{fill(catalog.wizard.bridgeheadDialog.versionWithBuild, { ...versionOf(chosen) })}</dd>
          </dl>
          <p>
            {fill(words.connector, {
              exchangeRoutingGroup: EXCHANGE_2007_ROUTING_GROUP,
              routingGroup: chosen.routingGroup,
            })}
          </p>
        </GroupBox>
      ) : (
        <p className="muted">{words.noServer}</p>
      )}
      {isBrowsing && <BridgeheadDialog chosen={chosen} onClose={() => setIsBrowsing(false)} />}
    </div>
  );
}

function versionOf({ version, build }: { readonly version: string; readonly build: string }) {
  return { version, build };
}
