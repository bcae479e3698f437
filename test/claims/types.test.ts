import { describeReading } from '../support/reading.js';

describeReading('the type of a deed', ({ deedsOf }) => {
  it.each([
    ['Mexico proposed a new trade deal.', 'PROPOSED (Mexico | new trade deal | –)'],
    ['Poland asked NATO for help.', 'REQUESTED (Poland | North Atlantic Treaty Organization | –)'],
    ['The Supreme Court struck down the law.', 'REJECTED (Supreme Court | law | –)'],
    ['Joe Biden vetoed the bill.', 'REJECTED (Joe Biden | bill | –)'],
    ['Iceland ruled out a referendum.', 'REJECTED (Iceland | referendum | –)'],
    ['Egypt accepted the ceasefire.', 'AGREED (Egypt | ceasefire | –)'],
    ['Lithuania ratified the treaty.', 'AGREED (Lithuania | treaty | –)'],
    ['Germany backed the sanctions.', 'SUPPORTED (Germany | sanctions | –)'],
    ['Gambia sued Myanmar.', 'ACCUSED (Gambia | Myanmar | –)'],
    ['Cuba denounced the United States.', 'CRITICIZED (Cuba | United States | –)'],
    ['North Korea warned South Korea.', 'THREATENED (North Korea | South Korea | –)'],
    ['Boeing apologized to Indonesia.', 'CONCEDED (Boeing | Indonesia | –)'],
    ['Canada lifted the sanctions on Syria.', 'CONCEDED (Canada | sanctions on Syria | –)'],
    ['Liz Truss resigned as prime minister.', 'CONCEDED (Liz Truss | – | –)'],
    ['Canada designated Hezbollah as a terrorist group.', 'DESIGNATED (Canada | Hezbollah | –)'],
    ['The United States sanctioned Iranian officials.', 'SANCTIONED (United States | Iranian officials | –)'],
    ['Xi Jinping ordered the army to prepare.', 'ORDERED (Xi Jinping | army | –)'],
    ['The Knesset passed the law.', 'ENACTED (Knesset | law | –)'],
    ['Kenya scrapped the finance bill.', 'ENDED (Kenya | finance bill | –)'],
    ['The United States withdrew from the Paris Agreement.', 'ENDED (United States | Paris Agreement | –)'],
    ['Burkina Faso suspended the agreement.', 'ENDED (Burkina Faso | agreement | –)'],
    ['Poland deployed troops to Lithuania.', 'DEPLOYED (Poland | – | Lithuania)'],
    ['French farmers protested against the law.', 'PROTESTED (French farmers | law | –)'],
    ['Boeing workers went on strike.', 'PROTESTED (Boeing workers | – | –)'],
    ['Police arrested Alexei Navalny.', 'DETAINED (Police | Alexei Navalny | –)'],
    ['Russia annexed Crimea.', 'SEIZED (Russia | Crimea | –)'],
    ['Turkey blocked Twitter.', 'RESTRICTED (Turkey | Twitter | –)'],
    ['Israel bombed Gaza.', 'ATTACKED (Israel | Gaza | –)'],
  ])('%s', async (text, deed) => {
    expect(await deedsOf(text)).toEqual([deed]);
  });

  it.each([
    'It rained in Norway on Monday.',
    'Norway is a country in Europe.',
    'Angela Merkel was born in Hamburg.',
    'The economy of Japan grew by two percent.',
    'Many people in Chile like football.',
  ])('nothing is done in "%s"', async (text) => {
    expect(await deedsOf(text)).toEqual([]);
  });
});
