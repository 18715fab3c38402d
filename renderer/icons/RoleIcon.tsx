import type { RoleBoxId } from '../../shared/session/snapshot/snapshot';
import { Drawing, shade, type IconProps } from './Drawing';

/** The picture of a server role. */
export function RoleIcon({ role, size }: IconProps & { readonly role: RoleBoxId }) {
  const Image = IMAGES[role];
  return <Image size={size} />;
}

function MailboxIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M13 29h5V18h-5z" fill="#8a6a45" stroke="#4f3a22" />
      <path
        d="M4 21V12a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6v9z"
        fill={shade('blue')}
        stroke="#143d7c"
        strokeWidth="1.5"
      />
      <path
        d="M4.5 20.5V12a5.5 5.5 0 0 1 11 0v8.5z"
        fill={shade('metal')}
        stroke="#143d7c"
        strokeWidth="1.2"
      />
      <path d="M6.5 13h7v4.5h-7z" fill="#fff" stroke="#53657f" />
      <path d="M6.5 13l3.5 2.8 3.5-2.8" fill="none" stroke="#53657f" />
      <path d="M22 14V3.5h6V8h-4v6z" fill={shade('red')} stroke="#7d120a" />
    </Drawing>
  );
}

function ClientAccessIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="14.5" cy="14.5" r="12" fill={shade('blue')} stroke="#143d7c" strokeWidth="1.5" />
      <path
        d="M2.5 14.5h24M14.5 2.5c-8 7-8 17 0 24m0-24c8 7 8 17 0 24M5 8h19M5 21h19"
        fill="none"
        stroke="#d9e9fb"
        strokeWidth="1.2"
      />
      <path d="M18 17h12.5v3.5H18z" fill="#143d7c" />
      <path d="M16.5 18.5h14v10h-14z" fill={shade('metal')} stroke="#3c4656" strokeWidth="1.4" />
      <path d="M18.5 20.5h10v6h-10z" fill={shade('screen')} />
      <path d="M19 30.5h9.5" stroke="#3c4656" strokeWidth="2" />
    </Drawing>
  );
}

function HubTransportIcon({ size }: IconProps) {
  const arrow = 'M16 1.5l5 5.5h-3v5h-4V7h-3z';
  return (
    <Drawing size={size}>
      {[0, 90, 180, 270].map((angle) => (
        <path
          key={angle}
          d={arrow}
          transform={`rotate(${angle} 16 16)`}
          fill={shade('green')}
          stroke="#1d5a16"
          strokeLinejoin="round"
        />
      ))}
      <path d="M8.5 11h15v10h-15z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M8.5 11l7.5 6 7.5-6" fill="none" stroke="#53657f" strokeWidth="1.5" />
    </Drawing>
  );
}

function UnifiedMessagingIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M11 3h18v12H11z" fill={shade('paper')} stroke="#53657f" strokeWidth="1.5" />
      <path d="M11 3l9 7 9-7" fill="none" stroke="#53657f" strokeWidth="1.5" />
      <path
        d="M3 9.5C3 7 6 5 8.5 6l1.8 5.5L8 14c1.2 4 5 8 9.5 10l3-2.2 5 2.7c1 2.5-1.5 5-4 5C12 29.5 3 19 3 9.5z"
        fill={shade('violet')}
        stroke="#3d2a70"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

function EdgeTransportIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path
        d="M16 2c4 2.5 8 3.5 12 3.5V16c0 7-5 11.5-12 14C9 27.5 4 23 4 16V5.5C8 5.5 12 4.5 16 2z"
        fill={shade('gold')}
        stroke="#8a5d00"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d="M16 4.5V27.5c5.5-2.2 9.5-6 9.5-11.5V7.7C22 7.5 19 6.3 16 4.5z" fill="#fff" opacity="0.35" />
      <path d="M9 12h14v9H9z" fill={shade('paper')} stroke="#5a4a20" strokeWidth="1.3" />
      <path d="M9 12l7 5.5 7-5.5" fill="none" stroke="#5a4a20" strokeWidth="1.3" />
    </Drawing>
  );
}

function ClusterIcon({ size, isActive }: IconProps & { readonly isActive: boolean }) {
  return (
    <Drawing size={size}>
      <Tower x={3} fill={shade(isActive ? 'blue' : 'metal')} />
      <Tower x={17} fill={shade('metal')} />
      <path d="M15 23h2" stroke="#3c4656" strokeWidth="2" />
      <ellipse cx="16" cy="26.5" rx="7" ry="2.5" fill={shade('gold')} stroke="#8a5d00" />
      <path d="M9 26.5v2c0 3.3 14 3.3 14 0v-2" fill={shade('gold')} stroke="#8a5d00" />
    </Drawing>
  );
}

function Tower({ x, fill }: { readonly x: number; readonly fill: string }) {
  return (
    <g transform={`translate(${x} 0)`}>
      <path d="M0.5 3h11v21h-11z" fill={fill} stroke="#3c4656" strokeWidth="1.4" />
      <path d="M2.5 6h7M2.5 9h7" stroke="#3c4656" strokeWidth="1.4" />
      <circle cx="8.5" cy="20" r="1.3" fill="#4ad32f" />
    </g>
  );
}

function ManagementToolsIcon({ size }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M2 4h20v16H2z" fill={shade('paper')} stroke="#3c4656" strokeWidth="1.5" />
      <path d="M2 4h20v4H2z" fill={shade('screen')} />
      <path d="M4.5 11h5M6.5 14h5M6.5 17h5" stroke="#53657f" strokeWidth="1.4" />
      <path
        d="M29.5 13.5a6 6 0 0 1-7.7 7L14.5 28a2.6 2.6 0 0 1-3.7-3.7l7.4-7.3a6 6 0 0 1 7.2-7.5L22 13l.7 2.8 2.8.7z"
        fill={shade('metal')}
        stroke="#3c4656"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}

const IMAGES = {
  Mailbox: MailboxIcon,
  ClientAccess: ClientAccessIcon,
  HubTransport: HubTransportIcon,
  UnifiedMessaging: UnifiedMessagingIcon,
  EdgeTransport: EdgeTransportIcon,
  ActiveClusteredMailbox: ({ size }: IconProps) => <ClusterIcon size={size} isActive />,
  PassiveClusteredMailbox: ({ size }: IconProps) => <ClusterIcon size={size} isActive={false} />,
  ManagementTools: ManagementToolsIcon,
} as const;
