/**
 * Who may import whom. Errors from the first commit; `tests/architecture` plants a violation of each and sees it refused.
 */
const OUR = '^(apps|libs)/';
const pure = (name, allowed) => ({
  name: `${name}-is-pure`,
  comment: `libs/${name} is plain data and functions; it may import ${allowed.length ? allowed.join(', ') : 'nothing'}.`,
  severity: 'error',
  from: { path: `^libs/${name}/src`, pathNot: '\\.spec\\.tsx?$' },
  to: { pathNot: [`^libs/${name}/src`, ...allowed.map((lib) => `^libs/${lib}/`)] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'No import cycle anywhere, between files as well as folders.',
      from: {},
      to: { circular: true },
    },
    pure('tumour-board', []),
    pure('thyroid', ['tumour-board']),
    pure('wording', ['tumour-board']),
    pure('fhir', ['tumour-board']),
    pure('contract', []),
    {
      name: 'ui-shows-only',
      severity: 'error',
      comment: 'libs/ui has no data fetching and no routes.',
      from: { path: '^libs/ui/src' },
      to: { path: ['^apps/', '^libs/(fhir|contract)/', 'node_modules/(@apollo|react-router|graphql|@nestjs|typeorm|pg)(/|$)'] },
    },
    {
      name: 'api-knows-no-screens',
      severity: 'error',
      from: { path: '^apps/api/src' },
      to: { path: ['^apps/web/', '^libs/ui/', 'node_modules/(react|react-dom|@mantine|@apollo/client)(/|$)'] },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: ['^apps/api/', '^libs/fhir/', 'node_modules/(@nestjs|typeorm|pg|express|@apollo/server)(/|$)'] },
    },
    {
      name: 'features-meet-in-routes',
      severity: 'error',
      comment: 'A feature never imports another; what they share is in libs/ui, parts/ or a route.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/([^/]+)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'through-the-front-of-a-library',
      severity: 'error',
      comment: 'A library is imported by its name, never by a path into it.',
      from: { path: OUR, pathNot: ['^libs/([^/]+)/', '\\.spec\\.tsx?$'] },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts)', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.d\\.ts$', '^apps/web/src/gql/', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/architecture/tsconfig.cruise.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
