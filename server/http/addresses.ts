import type { NetworkInterfaceInfo } from 'node:os';
import { networkInterfaces } from 'node:os';

export interface Address {
  /** The network interface, such as `wlan0`. */
  readonly name: string;
  readonly address: string;
  readonly url: string;
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * Addresses at which others on the network may reach this machine: IPv4 first by how likely phones are on it (a home or
 * venue network before virtual ones), without loopback and link-local ones.
 */
export function lanAddresses(port: number, interfaces: Interfaces = networkInterfaces()): Address[] {
  const found = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
      .map(({ address }) => ({ name, address, url: `http://${address}${port === 80 ? '' : `:${String(port)}`}` })),
  );
  return found.sort((one, other) => rank(one) - rank(other));
}

const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|zt)/;

function rank({ name, address }: Address): number {
  if (VIRTUAL.test(name)) return 3;
  if (address.startsWith('192.168.')) return 0;
  return address.startsWith('10.') || /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 1 : 2;
}
