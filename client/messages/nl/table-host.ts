import type { Wrote } from '../../../shared/people/records.ts';
import type { When } from '../../screens/table-host/guide.ts';
import { afterRounds, cards, dots } from './table-host-after.ts';
import { guideSteps } from './table-host-guide.ts';

/** Words of the table host's screen. */
export const tableHost = {
  cards,
  dots,
  people: (n: number): string => (n === 1 ? '1 mens' : `${String(n)} mensen`),
  wrote: (wrote: Wrote): string => {
    if (wrote.kind === 'some') return `${String(wrote.wrote)} van de ${String(wrote.of)} schreven`;
    return { nobody: 'nog niemand schreef', almost: 'bijna iedereen schreef', all: 'iedereen schreef' }[wrote.kind];
  },
  seated: (seated: number, size: number): string =>
    seated >= size && size > 0 ? 'iedereen zit' : `${String(seated)} van de ${String(size)} zitten`,
  coming: 'komen zo',
  group: (letter: string): string => `groep ${letter}`,
  groups: (letters: readonly string[]): string =>
    letters.length === 1 ? `groep ${letters[0] ?? ''}` : `groepen ${letters.join(' en ')}`,
  round: (round: number): string => `ronde ${String(round + 1)}`,
  table: (n: number): string => `tafel ${String(n)}`,

  connection: {
    live: 'Verbonden',
    behind: 'Even bijwerken',
    connecting: 'Even verbinden',
    offline: 'Geen verbinding. Wat je schrijft, blijft bewaard.',
  },
  memoryOnly: 'Dit apparaat kan niets bewaren. Laat deze pagina open.',
  steps: 'Stappen',
  notPlaced: (n: number): string =>
    n === 1 ? '1 tekst is niet geplaatst' : `${String(n)} teksten zijn niet geplaatst`,

  time: {
    until: (hour: string): string => `tot ${hour}`,
    untilRound: (round: number, hour: string): string => `tot ronde ${String(round + 1)}, ${hour}`,
    recap: 'schrijf je terugblik',
    relay: 'één zin, dan wissel',
    over: 'de tijd is om',
    paused: 'gepauzeerd',
    move: 'wissel',
    harvest: (hour: string): string => `oogst tot ${hour}`,
  },

  board: {
    fresh: 'Nieuw',
    freshCount: (n: number): string => `${cards(n)} zonder thema`,
    late: 'Nog in te delen',
    lateCount: (n: number): string => `${cards(n)} ${n === 1 ? 'kwam' : 'kwamen'} later binnen`,
    lateNote: 'Ze wachtten op verbinding. De stippen veranderen niet.',
    loose: (n: number): string => `Zonder thema: ${cards(n)}`,
    theme: (name: string): string => `Thema ${name}`,
    themeDots: (n: number, given: number): string => `${cards(n)}, ${dots(given)}`,
    empty: 'Nog geen kaartjes. Wat mensen schrijven, komt hier.',
    allLaid: 'Alle kaartjes liggen bij een thema.',
    noThemes: 'Nog geen thema’s. Kies kaartjes die bij elkaar horen en druk op Nieuw thema.',
    emptyTheme: 'Hier ligt nog geen kaartje.',
    just: 'net binnen',
    sending: 'Wordt verstuurd',
    waiting: 'Wacht op verbinding',
    recognised: (n: number): string => `herkend door ${String(n)}`,
    lateAt: (hour: string, round: number): string => `${hour}, ronde ${String(round + 1)}`,
    edited: 'veranderd',
    layWith: 'Leg bij',
    cardMenu: 'Leg bij, verberg',
    noTheme: 'Bij geen thema',
    newTheme: 'Nieuw thema',
    hide: 'Verberg',
    answer: 'Geef antwoord',
    hidden: (n: number): string => `Verborgen: ${cards(n)}`,
    show: 'Toon weer',
    tabs: { fresh: 'Nieuw', themes: 'Thema’s', recap: 'Terugblik' },
    keysLabel: 'Toetsen en laatste handeling',
    keys: { pick: 'pakt een kaartje op', move: 'naar een ander thema', lay: 'legt neer', theme: 'nieuw thema' },
    chosen: (n: number): string => `${cards(n)} gekozen`,
    letGo: 'Laat los',
    laid: (n: number, theme: string | null): string =>
      theme === null ? `${cards(n)} zonder thema gelegd.` : `${cards(n)} gelegd bij ${theme}.`,
    layBack: 'Leg terug',
    heldOver: (theme: string | null): string =>
      theme === null ? 'Opgepakt. De pijltjes kiezen een thema, Enter legt neer.' : `Boven ${theme}. Enter legt neer.`,
    released: 'Losgelaten.',
    answerLabel: 'Jouw antwoord',
    sendAnswer: 'Stuur antwoord',
    answersBy: { participant: 'Antwoord', tableHost: 'Antwoord van de tafelhost', host: 'Antwoord van de begeleider' },
    name: 'Naam van het thema',
    save: 'Bewaar',
    close: 'Sluit',
    rename: 'Hernoem',
    describe: 'Eén zin bij dit thema',
    describeHint: 'Wat betekent dit thema voor deze tafel? De zin komt in het verslag.',
    merge: (name: string): string => `Voeg samen met ${name}`,
    forward: 'Naar voren',
    back: 'Naar achteren',
    renamed: (now: string): string => `Dit thema heet intussen “${now}”. Jouw naam staat hier nog.`,
    charsLeft: (n: number): string => (n < 0 ? `${String(-n)} tekens te lang` : `nog ${String(n)} tekens`),
    addCard: 'Kaartje voor iemand',
    writeRecap: 'Schrijf terugblik',
    recap: 'Terugblik',
    relay: 'Eén zin meegeven',
    present: 'Klaar, ik vertel verder',
    forSomeone: 'Stippen voor iemand',
  },

  recap: {
    title: (groups: string | null): string =>
      groups === null ? 'Terugblik voor de oogst' : `Terugblik voor ${groups}`,
    hint: (groups: string | null): string =>
      groups === null
        ? 'Hierna vertel jij in de zaal wat hier op tafel ligt. Wat moet iedereen weten?'
        : `${groups} komt hierna. Wat moeten zij weten? Je leest het straks voor.`,
    label: 'Terugblik',
    placeholder: 'Deze groep vindt…',
    seconds: (n: number): string =>
      n === 0 ? 'twee zinnen en één vraag zijn genoeg' : `ongeveer ${String(n)} seconden voorlezen`,
    saved: 'bewaard',
    sending: 'wordt bewaard',
    kept: 'bewaard op dit apparaat',
    themes: 'Tik een thema aan om het erbij te zetten',
    ready: 'Klaar om voor te lezen',
    backToCards: 'Terug naar kaartjes',
    already: 'Wat er al ligt',
    now: (group: string, round: string): string => `${group}, ${round}, nu aan tafel`,
    earlier: (group: string, round: string): string => `${group}, ${round}`,
    nothing: 'Nog geen kaartjes bij een thema.',
    stale: 'Iemand anders bewaarde intussen een andere terugblik. Allebei de teksten staan er nog.',
    theirs: 'De andere tekst',
    keepMine: 'Houd mijn tekst',
    takeTheirs: 'Neem de andere tekst',
    takeBoth: 'Zet ze onder elkaar',
  },

  relay: {
    region: (to: string): string => `Eén zin voor ${to}`,
    title: (from: string, to: string): string => `Wat geeft ${from} mee aan ${to}?`,
    left: (n: number): string => (n < 0 ? `${String(-n)} tekens te lang` : `nog ${String(n)} tekens, één zin`),
    ask: 'Vraag aan de groep',
    question: 'Wat hoeven zij niet opnieuw uit te zoeken?',
    give: 'Geef mee',
    without: 'Zonder zin verder',
    given: 'meegegeven',
    hear: (to: string): string => `Zo hoort ${to} het`,
    readOut: (seconds: number): string => `Jij leest voor, ongeveer ${String(seconds)} seconden`,
    andFrom: (from: string): string => `En van ${from}:`,
    noRecap: 'Je terugblik is nog leeg.',
    noSentence: 'Er is geen zin meegegeven.',
    phones: (to: string): string => `De zin staat ook op de telefoons van ${to}. Zonder naam.`,
    late: (from: string): string => `Nog een zin van ${from}`,
  },

  add: {
    title: 'Kaartje voor iemand',
    who: 'Voor wie?',
    someoneElse: 'Iemand anders aan tafel',
    noName: 'Zonder naam',
    noPhone: (name: string): string => `${name} heeft geen telefoon.`,
    gone: (name: string, minutes: number): string =>
      `De telefoon van ${name} is ${minutes < 1 ? 'net' : minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`} weg.`,
    start: 'Hoe begint de zin?',
    where: 'Welke buurt?',
    otherPlace: 'Een andere buurt',
    why: 'Waarom daar?',
    said: (name: string | null): string => (name === null ? 'Wat zei iemand?' : `Wat zei ${name}?`),
    asSaid: 'Schrijf het zoals het gezegd is.',
    mayBeEmpty: 'Dit mag leeg blijven.',
    readBack: 'Lees het even voor',
    right: 'Klopt het zo? Op tafel staat er geen naam bij.',
    nothing: 'Hier komt de zin zoals hij op tafel ligt.',
    lay: 'Leg op tafel',
    layMore: 'Leg op tafel en nog een',
    laid: 'Het kaartje ligt op tafel.',
    tooEarly: 'Kaartjes kunnen pas als er een ronde in het programma staat.',
  },

  guide: {
    when: (when: When): string => {
      if (when === 'between') return 'tussendoor';
      if ('last' in when) return when.last === 1 ? 'laatste minuut' : `laatste ${String(when.last)} minuten`;
      return when.to === null ? `minuut ${String(when.from)}` : `minuut ${String(when.from)} tot ${String(when.to)}`;
    },
    steps: guideSteps,
    label: 'Stappen',
    say: 'Je kunt zeggen',
    next: 'Volgende stap',
    previous: 'Vorige',
    toCards: 'Naar de kaartjes',
    again: 'Van voren af aan',
    position: (n: number): string => `stap ${String(n)} van 6`,
    region: (n: number): string => `Stap ${String(n)} van 6`,
    linkWorks: 'Je link werkt.',
  },

  move: {
    first: (groups: string): string => `${groups} komt naar je toe`,
    firstHint: 'Blijf zitten. Wijs een plek en lees straks de vraag voor.',
    read: (groups: string): string => `Lees dit voor aan ${groups}`,
    noRecap: 'Er is nog geen terugblik. Vertel in twee zinnen wat hier op tafel ligt.',
    nobody: 'Deze ronde komt er geen groep aan jouw tafel.',
    question: 'De vraag',
    sits: 'Wie zit er al?',
    sitsHint: 'Mensen drukken op hun telefoon op Ik zit.',
    noPhone: 'Zonder telefoon',
    toCards: 'Naar de kaartjes',
    changeRecap: 'Verander de terugblik',
  },

  ...afterRounds,
  pageTitle: (n: number): string => `Tafel ${String(n)}, Buurtbalans`,
  noKey: 'Deze link is niet heel. Open de hele link van jouw tafel, of vraag de begeleider.',
  noTable: 'Deze tafel is er niet meer. Vraag de begeleider om de goede link.',
  wait: 'Even verbinden met de bijeenkomst.',
  reload: 'Laad opnieuw',
  tryAgain: 'Probeer opnieuw',
} as const;
