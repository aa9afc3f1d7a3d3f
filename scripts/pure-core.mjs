/**
 * What the pure core may not touch, although it compiles: the clock, chance, the locale and the machine.
 * The same state and the same event must give the same result in every browser and on every server.
 */
const machine = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'WebSocket'],
  ...['process', 'Buffer', 'require', 'crypto', 'console', 'globalThis', 'self'],
];
const clock = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'],
];
const localMethods = [
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase'],
  ...['localeCompare', 'getTimezoneOffset', 'getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes'],
];

/** @type {import('typescript-eslint').ConfigWithExtends} */
export const pureCore = {
  files: ['shared/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^node:', message: 'The core runs in browsers too.' },
          { regex: '^(?!\\.|valibot$)', message: 'The core imports itself and valibot, nothing else.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...machine.map((name) => ({ name, message: 'The core knows no machine.' })),
      ...clock.map((name) => ({ name, message: 'The core has no clock: take `now` as an argument.' })),
      { name: 'Intl', message: 'The core has no locale: use the word tables.' },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The core has no clock: take `now` as an argument.' },
      { object: 'Date', property: 'parse', message: 'What it makes of a text depends on the machine.' },
      { object: 'Math', property: 'random', message: 'The core has no chance: take `random` as an argument.' },
      ...localMethods.map((property) => ({ property, message: 'The core has no locale and no time zone.' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
        message: 'The core has no clock: take `now` as an argument.',
      },
    ],
  },
};
