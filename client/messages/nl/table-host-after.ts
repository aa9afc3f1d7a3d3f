/** "1 kaartje", "7 kaartjes". */
export const cards = (n: number): string => (n === 1 ? '1 kaartje' : `${String(n)} kaartjes`);
/** "1 stip", "16 stippen". */
export const dots = (n: number): string => (n === 1 ? '1 stip' : `${String(n)} stippen`);

/** Words of the table host's screen once the rounds are over, and of the calm parts. */
export const afterRounds = {
  harvest: {
    title: 'Vertel wat hier op tafel ligt',
    hint: 'De zaal ziet dit ook. Begin bij het bovenste thema.',
    themes: 'Thema’s van jouw tafel',
    noThemes: 'Er zijn nog geen thema’s. De zaal ziet de kaartjes die het meest herkend zijn.',
    givers: (n: number): string => (n === 1 ? '1 mens gaf stippen' : `${String(n)} mensen gaven stippen`),
    recap: 'Jouw terugblik',
    stance: (joins: number, doubts: number): string =>
      `${String(joins)} ${joins === 1 ? 'doet' : 'doen'} mee, ${String(doubts)} ${doubts === 1 ? 'twijfelt' : 'twijfelen'}`,
    late: (n: number): string => `Nog in te delen: ${cards(n)}`,
    toCards: 'Naar de kaartjes',
    other: (table: string): string => `Nu vertelt ${table}`,
    before: (n: number): string =>
      n === 1
        ? 'Hierna ben jij aan de beurt.'
        : `Er is nog ${n === 2 ? '1 tafel' : `${String(n - 1)} tafels`} vóór jou.`,
    after: 'Jouw tafel is geweest. Luister mee.',
    dotsFor: 'Stippen voor iemand zonder telefoon',
    dotsLeft: (n: number): string => `Nog ${dots(n)}`,
    giveDots: 'Geef de stippen',
    dotsGiven: (name: string): string => `De stippen van ${name} zijn gegeven.`,
  },

  calm: {
    arrival: { title: 'Mensen komen binnen', text: 'Je link werkt. Zet je scherm zo dat jij erop kijkt.' },
    plenary: { title: 'Er spreekt iemand', text: 'Luister mee. Straks gaat het verder aan de tafels.' },
    break: { title: 'Pauze', text: 'Je kaartjes blijven liggen. Je kunt rustig verder ordenen.' },
    pledges: {
      title: 'Wie draagt wat bij?',
      text: 'Mensen schrijven hun toezegging op hun telefoon. Heeft iemand geen telefoon? Schrijf jij het op.',
    },
    closing: { title: 'Dank je wel', text: 'Alles van jouw tafel is bewaard. De begeleider maakt het verslag.' },
    other: { title: 'Even wachten', text: 'Je kaartjes blijven liggen.' },
    toCards: 'Naar de kaartjes',
    summary: (cardCount: number, themes: number): string =>
      `Op jouw tafel: ${cards(cardCount)}${themes === 0 ? '' : themes === 1 ? ' en 1 thema' : ` en ${String(themes)} thema’s`}.`,
  },

  pledge: {
    title: 'Toezegging voor iemand',
    who: 'Voor wie?',
    kind: 'Wat voor bijdrage?',
    kinds: { time: 'tijd', means: 'middelen', network: 'netwerk', knowledge: 'kennis' },
    what: 'Wat?',
    when: 'Wanneer?',
    naming: 'Wie mag weten wie dit zegt?',
    named: 'Met naam, op het scherm en in het verslag',
    unnamed: 'Zonder naam',
    give: 'Zeg toe',
    given: 'De toezegging is bewaard.',
    nobody: 'Iedereen aan deze tafel heeft een telefoon.',
  },
} as const;
