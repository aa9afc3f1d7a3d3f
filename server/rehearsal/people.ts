import type { PersonScript } from './script.ts';

const person = (sector: string, name: string, organisation: string): PersonScript => ({ name, organisation, sector });

/** Twenty-one invented people of invented organisations, in the order in which they come in. */
export const people: PersonScript[] = [
  person('woningcorporatie', 'Marleen Postma', 'Woonstichting De Linde'),
  person('zorgaanbieder', 'Youssef Amrani', 'Zorggroep Westerdok'),
  person('bewoner', 'Truus Hoekstra', ''),
  person('gemeente', 'Daan Verkerk', 'Stadsdeel'),
  person('zorgaanbieder', 'Fenna Bruins', 'Thuiszorg De Brug'),
  person('professional', 'Ilse Kamphuis', 'Welzijn Nabij'),
  person('woningcorporatie', 'Sander Vrolijk', 'Woonstichting De Linde'),
  person('zorgaanbieder', 'Naima Bakkali', 'Zorggroep Westerdok'),
  person('ondernemer', 'Hakan Yildirim', 'Bakkerij Yildirim'),
  person('bewoner', 'Gerrit Moens', 'Bewonersgroep Zonzij'),
  person('zorgaanbieder', 'Pieter-Jan Slot', 'Stichting Anker'),
  person('gemeente', 'Roos van Elderen', 'Afdeling Wonen'),
  person('woningcorporatie', 'Joyce Pinas', 'Corporatie Havenhuis'),
  person('professional', 'Mehmet Aksoy', 'Wijkteam Noordrand'),
  person('zorgaanbieder', 'Lotte Wierda', 'Thuiszorg De Brug'),
  person('bewoner', 'Saskia Odijk', ''),
  person('gemeente', 'Bram Tol', 'Stadsdeel'),
  person('woningcorporatie', 'Kees Dallinga', 'Corporatie Havenhuis'),
  person('professional', 'Wanda Kuiper', 'Buurtwerk Oost'),
  person('zorgaanbieder', 'Soraya Gobind', 'Stichting Anker'),
  person('ondernemer', 'Els Mulder', 'Fietsenmaker Mulder'),
];
