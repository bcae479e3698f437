import { describeReading } from '../support/reading.js';

describeReading('when a deed happened and when it was told', ({ read }) => {
  /** The times of the claims of a type: `occurred / said`. */
  const times = async (text: string, type: string) =>
    (await read(text)).claims
      .filter((claim) => claim.type === type)
      .map(({ occurredOn, saidOn }) => `${occurredOn ?? '–'} / ${saidOn ?? '–'}`);

  it.each([
    ['Ghana rejected the treaty on Sunday.', 'REJECTED', '2025-05-04 / –'],
    ['Ghana rejected the treaty in March 2021.', 'REJECTED', '2021-03 / –'],
    ['Last month, Ghana rejected the treaty.', 'REJECTED', '2025-04 / –'],
    ['Ghana rejected the treaty.', 'REJECTED', '– / –'],
    ['Ghana launched an attack on Togo in 2019.', 'ATTACKED', '2019 / –'],
    ['The treaty, which Chile signed in 2018, was rejected by Bolivia on Friday.', 'AGREED', '2018 / –'],
    ['The treaty, which Chile signed in 2018, was rejected by Bolivia on Friday.', 'REJECTED', '2025-05-02 / –'],
    ['John Mahama said on Sunday that Ghana had rejected the treaty in 2021.', 'REJECTED', '2021 / 2025-05-04'],
    ['John Mahama said on Sunday that Ghana had rejected the treaty.', 'REJECTED', '– / 2025-05-04'],
    ['Ghana will reject the treaty on Sunday.', 'REJECTED', '2025-05-11 / –'],
    ['Ghana will reject the treaty in September.', 'REJECTED', '2025-09 / –'],
    ['Ghana vowed on Friday to reject the treaty.', 'REJECTED', '– / –'],
    ['Ghana banned the party in December. Togo rejected the ban at the time.', 'REJECTED', '2024-12 / –'],
    ['On Friday, Ghana signed the treaty and Togo rejected the plan.', 'REJECTED', '2025-05-02 / –'],
    ['Germany left the talks on Friday, accusing Russia of lying.', 'ACCUSED', '2025-05-02 / –'],
    ['Ghana attacked the village, John Mahama said on Friday.', 'ATTACKED', '– / 2025-05-02'],
  ])('%s (%s)', async (text, type, expected) => {
    expect(await times(text, type)).toEqual([expected]);
  });
});
