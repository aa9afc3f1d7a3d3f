/**
 * The arrows of the project: server → shared ← client, and server/rehearsal → client/session.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'shared-knows-only-itself',
      comment: 'The core runs everywhere: it imports itself and valibot, nothing else.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '(^|/)node_modules/valibot/'], couldNotResolve: false },
    },
    {
      name: 'client-knows-no-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-no-client',
      comment: 'Only the rehearsal may, since it plays real participants with the real session.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/rehearsal/' },
      to: { path: '^client/' },
    },
    {
      name: 'rehearsal-knows-only-the-session',
      severity: 'error',
      from: { path: '^server/rehearsal/' },
      to: { path: '^client/', pathNot: '^client/session/' },
    },
    {
      name: 'session-knows-no-screen',
      comment: 'The session has no DOM and no Svelte, so that it runs in Node as it is.',
      severity: 'error',
      from: { path: '^client/session/' },
      to: { path: ['^client/(?!session/)', '(^|/)node_modules/(svelte|@lucide)/', '\\.svelte(\\.ts)?$'] },
    },
    {
      name: 'client-knows-no-node',
      comment: 'The client runs in browsers, its session included.',
      severity: 'error',
      from: { path: '^client/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'state-knows-no-screen',
      severity: 'error',
      from: { path: '^client/state/' },
      to: { path: '^client/(screens|ui|gallery)/' },
    },
    {
      name: 'ui-knows-no-screen',
      severity: 'error',
      from: { path: '^client/ui/' },
      to: { path: '^client/(screens|gallery)/' },
    },
    {
      name: 'product-knows-no-gallery',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/(gallery/|main\\.ts$)' },
      to: { path: '^client/gallery/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(shared|server|client)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'server-runs-without-dev-packages',
      comment: 'The rehearsal is the exception: it runs the client session.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(rehearsal/|demo\\.ts$)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
