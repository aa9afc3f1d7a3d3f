import { io } from 'socket.io-client';
import type { MakeTransport } from './ports.ts';

export interface SocketOptions {
  /** Where the server is: `http://127.0.0.1:3000`. The page's own server unless given. */
  url?: string;
}

/**
 * Socket.IO: WebSocket first, and polling where a network blocks it. Each session has a connection of its own.
 * `auth` is made anew at each connection, so that only what was missed is sent.
 */
export function socketTransport({ url }: SocketOptions = {}): MakeTransport {
  return (code, auth, handlers) => {
    const options = {
      query: { w: code },
      auth: (give: (data: object) => void) => {
        give(auth());
      },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: 4000,
      randomizationFactor: 0.5,
      timeout: 10_000,
    };
    const socket = url === undefined ? io(options) : io(url, options);
    socket.on('connect', () => {
      handlers.connected();
    });
    socket.on('disconnect', (reason) => {
      handlers.lost(reason === 'io server disconnect');
    });
    socket.on('connect_error', (error) => {
      // Still active: it could not connect and tries again. Else the server answered, and said no.
      if (socket.active) handlers.failed();
      else handlers.denied('data' in error ? error.data : undefined);
    });
    socket.onAny((event: string, payload: unknown) => {
      handlers.message(event, payload);
    });
    socket.connect();
    return {
      send(event, payload, answer) {
        if (!socket.connected) return false;
        if (answer) socket.emit(event, payload, answer);
        else socket.emit(event, payload);
        return true;
      },
      reconnect() {
        socket.disconnect();
        socket.connect();
      },
      close() {
        socket.disconnect();
      },
    };
  };
}
