import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from '../../../server/http/addresses.ts';

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});

test('HTTP-4: the addresses that phones can likely reach come first, loopback and link-local ones never', () => {
  const found = lanAddresses(3000, {
    lo: [v4('127.0.0.1', true)],
    docker0: [v4('172.17.0.1')],
    eth0: [v4('10.0.0.5')],
    wlan0: [v4('192.168.1.20')],
    usb0: [v4('169.254.3.4')],
  });
  expect(found).toEqual([
    { name: 'wlan0', address: '192.168.1.20', url: 'http://192.168.1.20:3000' },
    { name: 'eth0', address: '10.0.0.5', url: 'http://10.0.0.5:3000' },
    { name: 'docker0', address: '172.17.0.1', url: 'http://172.17.0.1:3000' },
  ]);
});

test('HTTP-4: port 80 is not written', () => {
  expect(lanAddresses(80, { wlan0: [v4('192.168.1.20')] })[0]?.url).toBe('http://192.168.1.20');
});
