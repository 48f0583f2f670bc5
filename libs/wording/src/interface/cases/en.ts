export const en = {
  listSearchHint: 'Pseudonym, name or question',
  listState: 'State',
  listAllStates: 'all states',
  listNothingFound: 'No case matches.',
  listNothingFoundHint: 'Search for something shorter, or clear the filters.',
  listEmpty: 'There are no cases yet.',
  listEmptyHint: 'They appear here as soon as a referring doctor enters one.',
  myPatients: 'My patients',
  readiness: 'Readiness',
  updated: 'Changed',
  owedBy: '{item}: {owner}',
  listMore: 'Show more cases',
} as const;
