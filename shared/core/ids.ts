/** Identifiers. Ids of people, cards and commands are made by the client (nanoid, 22 characters), so that a retry is recognised. */
export type CommandId = string;
export type PersonId = string;
export type CardId = string;
export type AnswerId = string;
export type ThemeId = string;
export type PledgeId = string;
export type PartId = string;
export type TableId = string;
export type QuestionId = string;
export type GroupId = string;
export type SectorId = string;
/** SHA-256 of a device's token; the token itself is never stored. */
export type DeviceHash = string;
/** Public code of a workshop: 6 characters of {@link CODE_ALPHABET}. */
export type Code = string;

/** 32 characters that cannot be misread: no 0, O, 1, I. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;
/** Length of ids made by clients. */
export const ID_LENGTH = 22;
