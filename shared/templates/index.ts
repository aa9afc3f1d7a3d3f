import type { IsoDate, Minutes, Ms } from '../core/time.ts';
import type { EventOf } from '../events.ts';
import type { CreateBody } from '../protocol/create.ts';
import { tidy } from '../core/text.ts';
import { carrousel } from './carrousel.ts';
import { leernetwerk } from './leernetwerk.ts';
import type { Template } from './template.ts';

export const TEMPLATES: Record<CreateBody['template'], () => Template> = { leernetwerk, carrousel };

/** What a new workshop needs beside its template. */
export interface Birth {
  code: string;
  at: Ms;
  command: string;
  /** The day it is on, unless the maker says otherwise. */
  date: IsoDate;
  utcOffsetMinutes: Minutes;
  rehearsal?: boolean;
  /** How many times faster than life; 1 but in a rehearsal. */
  rate?: number;
}

/** The first event of a workshop made from a template, with what its maker wants otherwise. */
export function createdFrom(body: CreateBody, birth: Birth): EventOf<'created'> {
  const { title, startMinute, sectors, parts, questions, tables } = TEMPLATES[body.template]();
  const { code, at, command, rehearsal = false, rate = 1 } = birth;
  return {
    type: 'created',
    at,
    command,
    code,
    language: 'nl',
    title: tidy(body.title ?? '') || title,
    place: tidy(body.place ?? ''),
    date: body.date ?? birth.date,
    startMinute: body.startMinute ?? startMinute,
    utcOffsetMinutes: body.utcOffsetMinutes ?? birth.utcOffsetMinutes,
    rehearsal,
    rate,
    sectors,
    parts,
    questions,
    tables,
  };
}
