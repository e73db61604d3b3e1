// The import directions of the architecture, checked by `npm run lint`:
//   app → workflows → lots, genealogy, catalog, patients, protocols, courses … → ledger, seals, audit, identity … → kernel
const FOUNDATION = 'ledger|audit|identity|practice|jobs|seals|mail|printing';
const STOCK = 'lots|catalog|patients|protocols|devices|courses|scanning|genealogy|purchasing';
const NOT_WORKFLOWS = `kernel|migrations|${FOUNDATION}|${STOCK}`;

/** Any folder below src that is neither the kernel, nor a migration, nor one of the lower modules. */
const WORKFLOW = `^src/(?!(?:${NOT_WORKFLOWS})/)([^/]+)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-knows-no-feature',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src|seeds|bench|test)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'foundation-knows-the-kernel-only',
      comment:
        'Ledger, audit, identity and practice may meet each other, never what stands on them.',
      severity: 'error',
      from: { path: `^src/(?:${FOUNDATION})/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/', pathNot: `^src/(?:kernel|${FOUNDATION})/` },
    },
    {
      name: 'stock-knows-no-workflow',
      severity: 'error',
      from: { path: `^src/(?:${STOCK})/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/', pathNot: `^src/(?:kernel|${FOUNDATION}|${STOCK})/` },
    },
    {
      name: 'workflows-never-import-each-other',
      comment: 'Imports alone stand on another workflow: opening stock comes in by receipts.',
      severity: 'error',
      from: { path: WORKFLOW, pathNot: '^src/imports/' },
      to: { path: WORKFLOW, pathNot: '^src/$1/' },
    },
    {
      name: 'workflows-do-not-know-the-app',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'modules-are-entered-by-their-face',
      comment:
        'From outside, a module is its face (ledger/ledger.ts), its rules and its Nest module.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/migrations/' },
      to: {
        path: '^src/([^/]+)/',
        pathNot: [
          '^src/$1/',
          '^src/kernel/',
          '^src/([^/]+)/\\1\\.ts$',
          '\\.rules\\.ts$',
          '\\.module\\.ts$',
        ],
      },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule gets time, ids and rows as arguments, so it needs neither Nest nor a database.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|fastify|pg|better-sqlite3)/',
          '\\.(store|service|controller|entity|module)\\.ts$',
          '^src/kernel/(clock|ids|database|unit-of-work)',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'migrations-know-the-kernel-only',
      comment: 'A migration is history: what it does must not change when a module does.',
      severity: 'error',
      from: { path: '^src/migrations/' },
      to: { path: '^(src|seeds)/', pathNot: '^src/(migrations|kernel)/' },
    },
    {
      name: 'screens-know-the-api-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|seeds|test|bench)/' },
    },
    {
      name: 'server-does-not-know-screens-or-tests',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(web|test|bench)/' },
    },
    {
      name: 'what-runs-is-a-dependency',
      comment: 'The server must start after `npm ci --omit=dev`.',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.css'],
    },
  },
};
