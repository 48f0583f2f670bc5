import { forecastQuorum, type ForecastSeat } from './quorum-forecast.js';

const seat = (id: string, specialty: ForecastSeat['specialty'], person = id, countsForQuorum = true): ForecastSeat => ({
  id,
  boardId: 'b',
  role: 'SPECIALIST',
  specialty,
  countsForQuorum,
  person: { id: person },
});
const policy = { version: '1', minimumSpecialties: 3, requiredSpecialties: ['SURGERY', 'ENDOCRINOLOGY'], audioOnlyCounts: false };
const board = [
  seat('endo-1', 'ENDOCRINOLOGY'),
  seat('endo-2', 'ENDOCRINOLOGY'),
  seat('surgeon', 'SURGERY'),
  seat('onco', 'MEDICAL_ONCOLOGY'),
];

describe('the quorum forecast', () => {
  it('says that the quorum is possible, and on whom it hangs', () => {
    expect(forecastQuorum(policy, board, [])).toMatchObject({ quorum: { state: 'REACHED' }, singlePerson: ['SURGERY'] });
  });

  it('leaves out who has stepped back, with all of their seats', () => {
    const twoSeats = [...board, seat('surgeon-as-nuclear', 'NUCLEAR_MEDICINE', 'surgeon')];
    expect(forecastQuorum(policy, twoSeats, ['surgeon-as-nuclear'])).toMatchObject({
      quorum: { state: 'NOT_REACHED', missingSpecialties: ['SURGERY'] },
      singlePerson: [],
    });
  });

  it('does not count a seat outside the quorum', () => {
    const trainee = [...board, seat('second-surgeon', 'SURGERY', 'trainee', false)];
    expect(forecastQuorum(policy, trainee, []).singlePerson).toEqual(['SURGERY']);
  });

  it('cannot tell for a board without seats', () => {
    expect(forecastQuorum(policy, [], []).quorum.state).toBe('UNKNOWN');
  });
});
