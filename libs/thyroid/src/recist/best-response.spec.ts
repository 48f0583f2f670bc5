import { bestResponse, confirmedBestResponse } from './best-response.js';

describe('best response', () => {
  const visits = (...responses: ['CR' | 'PR' | 'SD' | 'PD' | 'NE', string][]) => responses.map(([response, on]) => ({ response, on }));
  const start = '2024-01-01';

  it('is confirmed by a second response four weeks later', () => {
    const found = visits(['PR', '2024-02-01'], ['PR', '2024-02-29']);
    expect(confirmedBestResponse(found, start)).toEqual({ response: 'PR', on: '2024-02-01', confirmed: true });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['PR', '2024-02-28']), start)).toMatchObject({ response: 'SD' });
  });

  it('is not confirmed across a stable visit, and is across one that could not be evaluated', () => {
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['SD', '2024-03-01'], ['PR', '2024-04-01']), start)).toMatchObject({
      response: 'SD',
    });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['NE', '2024-03-01'], ['PR', '2024-04-01']), start)).toMatchObject({
      response: 'PR',
      confirmed: true,
    });
    expect(
      confirmedBestResponse(visits(['PR', '2024-02-01'], ['NE', '2024-03-01'], ['NE', '2024-03-15'], ['PR', '2024-04-01']), start),
    ).toMatchObject({ response: 'SD' });
  });

  it('counts nothing after the first progression', () => {
    expect(bestResponse(visits(['PD', '2024-02-01'], ['CR', '2024-04-01']), start)).toMatchObject({ response: 'PD' });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['PD', '2024-02-20']), start)).toMatchObject({ response: 'PD' });
  });

  it('needs six weeks of stable disease, and tells nothing without a visit', () => {
    expect(bestResponse(visits(['SD', '2024-02-11']), start)).toMatchObject({ response: 'NE' });
    expect(bestResponse(visits(['SD', '2024-02-12']), start)).toMatchObject({ response: 'SD' });
    expect(bestResponse([], start)).toBeNull();
    expect(bestResponse(visits(['PR', '2024-02-01'], ['CR', '2024-03-01']), start)).toMatchObject({ response: 'CR' });
  });

  it('is the best of all visits, in whatever order they come', () => {
    expect(bestResponse(visits(['PD', '2024-05-01'], ['PR', '2024-03-01'], ['SD', '2024-02-12']), start)).toEqual({
      response: 'PR',
      on: '2024-03-01',
      confirmed: false,
    });
    expect(confirmedBestResponse(visits(['PR', '2024-03-05'], ['PD', '2024-05-01'], ['PR', '2024-02-01']), start)).toEqual({
      response: 'PR',
      on: '2024-02-01',
      confirmed: true,
    });
  });

  it('is stable from the first visit that shows it after six weeks, whatever lasted beside it', () => {
    expect(bestResponse(visits(['NE', '2024-02-13'], ['SD', '2024-03-01']), start)).toMatchObject({ response: 'SD', on: '2024-03-01' });
    expect(confirmedBestResponse(visits(['SD', '2024-02-11']), start)).toMatchObject({ response: 'NE', on: '2024-02-11' });
    expect(confirmedBestResponse(visits(['SD', '2024-02-12']), start)).toEqual({ response: 'SD', on: '2024-02-12', confirmed: false });
  });

  it('of an unconfirmed complete or partial response is stable disease once that has lasted', () => {
    expect(confirmedBestResponse(visits(['CR', '2024-02-12']), start)).toEqual({ response: 'SD', on: '2024-02-12', confirmed: false });
    expect(confirmedBestResponse(visits(['PR', '2024-02-12']), start)).toEqual({ response: 'SD', on: '2024-02-12', confirmed: false });
    expect(confirmedBestResponse(visits(['PR', '2024-02-11']), start)).toEqual({ response: 'NE', on: '2024-02-11', confirmed: false });
  });

  it('is complete when a second complete response confirms it, and by nothing less', () => {
    expect(confirmedBestResponse(visits(['CR', '2024-02-01'], ['CR', '2024-02-29']), start)).toEqual({
      response: 'CR',
      on: '2024-02-01',
      confirmed: true,
    });
    expect(confirmedBestResponse(visits(['CR', '2024-02-01'], ['PR', '2024-03-01']), start)).toMatchObject({ response: 'SD' });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['CR', '2024-03-01']), start)).toEqual({
      response: 'PR',
      on: '2024-02-01',
      confirmed: true,
    });
    expect(confirmedBestResponse(visits(['SD', '2024-02-01'], ['CR', '2024-03-01']), start)).toMatchObject({
      response: 'SD',
      confirmed: false,
    });
  });

  it('is not confirmed by a partial response that fell back from a complete one', () => {
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['CR', '2024-02-10'], ['PR', '2024-03-10']), start)).toMatchObject({
      response: 'SD',
      confirmed: false,
    });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['PR', '2024-02-10'], ['CR', '2024-03-10']), start)).toMatchObject({
      response: 'PR',
      on: '2024-02-01',
      confirmed: true,
    });
  });

  it('may rest on several responses and one visit that could not be evaluated between', () => {
    const found = visits(['PR', '2024-02-01'], ['PR', '2024-02-08'], ['NE', '2024-02-15'], ['PR', '2024-03-10']);
    expect(confirmedBestResponse(found, start)).toMatchObject({ response: 'PR', on: '2024-02-01', confirmed: true });
  });

  it('needs a second visit even where a protocol sets no interval', () => {
    const windows = { stableDiseaseDays: 42, confirmationDays: 0, notEvaluableBetween: 0 };
    expect(confirmedBestResponse(visits(['PR', '2024-02-12']), start, windows)).toMatchObject({ response: 'SD' });
  });

  it('without target lesions is neither complete nor progression once that has lasted', () => {
    const other = (on: string) => ({ response: 'NON_CR_NON_PD' as const, on });
    expect(bestResponse([other('2024-02-12'), { response: 'PD', on: '2024-04-01' }], start)).toEqual({
      response: 'NON_CR_NON_PD',
      on: '2024-02-12',
      confirmed: false,
    });
    expect(bestResponse([other('2024-02-11')], start)).toEqual({ response: 'NE', on: '2024-02-11', confirmed: false });
    expect(bestResponse([other('2024-02-11'), { response: 'NE', on: '2024-03-01' }], start)).toMatchObject({ response: 'NE' });
    expect(bestResponse([other('2024-02-11'), { response: 'PD', on: '2024-04-01' }], start)).toEqual({
      response: 'PD',
      on: '2024-04-01',
      confirmed: false,
    });
    expect(bestResponse(visits(['NE', '2024-02-12'], ['PD', '2024-04-01']), start)).toMatchObject({ response: 'PD' });
  });
});
