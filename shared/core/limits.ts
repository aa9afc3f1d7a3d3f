/** Longest texts, in UTF-16 code units, as the field counts them. One place, for server and client. */
export const LIMITS = {
  card: 280,
  answer: 280,
  name: 60,
  organisation: 80,
  place: 60,
  themeName: 60,
  sentence: 140,
  relay: 140,
  recap: 1200,
  pledge: 200,
  when: 60,
  title: 120,
  question: 300,
  section: 20_000,
} as const;

/** Dots a participant gives at each question's harvest, at most one a theme. */
export const DOTS = 3;
/** Cards the host lets through to the projector for one question. */
export const QUOTES = 3;
/** A sector is named beside an anonymous pledge, or in the report, only with at least this many people. */
export const SECTOR_FLOOR = 3;
/** Above this many people at one table the host is warned: fewer people join in. */
export const CROWDED = 8;
