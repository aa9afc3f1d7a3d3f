/**
 * Version of the wire contract. A client of another version is told to reload, and keeps its outbox.
 * 1: first contract.
 */
export const PROTOCOL = 1;
