export const en = {
  lead: 'Every entry carries the hash of the one before: nothing can be taken out or changed unseen.',
  sequence: 'No.',
  at: 'When',
  actor: 'Who',
  action: 'What',
  subject: 'On what',
  hash: 'Hash',
  older: 'Show older entries',
} as const;
