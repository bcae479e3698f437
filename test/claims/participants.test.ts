import { describeReading } from '../support/reading.js';

describeReading('who did what to whom', ({ deedsOf }) => {
  const tables: Record<string, readonly (readonly [text: string, ...deeds: string[]])[]> = {
    'the subject of a verb does it to its object': [
      ['Germany rejected the proposal.', 'REJECTED (Germany | proposal | –)'],
      ['Ecuador accused Mexico of interfering.', 'ACCUSED (Ecuador | Mexico | –)'],
      ['Portugal recognized Palestine.', 'SUPPORTED (Portugal | Palestine | –)'],
      ['Australia expelled the Iranian ambassador.', 'SANCTIONED (Australia | Iran | –)'],
      ['Donald Trump nominated Amy Coney Barrett.', 'APPOINTED (Donald Trump | Amy Coney Barrett | –)'],
      ['Karol Nawrocki defeated Rafal Trzaskowski.', 'DEFEATED (Karol Nawrocki | Rafal Trzaskowski | –)'],
    ],
    'an object that is no entity is left out': [
      ['Israel seized the ship.', 'SEIZED (Israel | – | –)'],
      ['Hamas released the hostages.', 'CONCEDED (Hamas | – | –)'],
      ['Al-Shabaab attacked the hotel.', 'ATTACKED (Al-Shabaab | – | –)'],
      ['Ethiopian troops killed dozens of civilians in Amhara.', 'ATTACKED (Ethiopian troops | – | –)'],
    ],
    'a passive has the subject of its active': [
      ['The bill was rejected by the Senate.', 'REJECTED (Senate | bill | –)'],
      [
        'Tariffs on Canadian steel were imposed by the United States.',
        'IMPOSED (United States | Tariffs on Canadian steel | Canada)',
      ],
      ['Ekrem Imamoglu was arrested by Turkish police.', 'DETAINED (Turkish police | Ekrem Imamoglu | –)'],
      ['The deal with Ankara was rejected by Athens.', 'REJECTED (Greece | deal with Ankara | –)'],
    ],
    'a deed told of by another verb is not that verb’s subject’s own': [
      ['Brazil condemned the attack on the embassy.', 'CRITICIZED (Brazil | – | –)'],
      ['Iran threatened to attack Israel.', 'THREATENED (Iran | Israel | –)'],
    ],
    'a passive without an agent makes no claim': [['The bill was rejected.'], ['Two men were arrested on Tuesday.']],
    'a clause with a noun tells of that noun': [
      [
        'The treaty signed by Chile was rejected by Peru.',
        'AGREED (Chile | treaty | –)',
        'REJECTED (Peru | treaty | –)',
      ],
      [
        'The treaty, which Chile signed in 2018, was rejected by Bolivia.',
        'AGREED (Chile | treaty | –)',
        'REJECTED (Bolivia | treaty | –)',
      ],
      ['The rebels that seized Goma attacked Bukavu.', 'SEIZED (rebels | Goma | –)', 'ATTACKED (rebels | Bukavu | –)'],
      [
        'Iran arrested Narges Mohammadi, who criticized Russia.',
        'DETAINED (Iran | Narges Mohammadi | –)',
        'CRITICIZED (Narges Mohammadi | Russia | –)',
      ],
    ],
    'a coordination makes a claim for each of its members': [
      [
        'Iran condemned the strike and threatened Israel.',
        'CRITICIZED (Iran | – | –)',
        'THREATENED (Iran | Israel | –)',
      ],
      ['Kenya and Uganda rejected the treaty.', 'REJECTED (Kenya | treaty | –)', 'REJECTED (Uganda | treaty | –)'],
      [
        'Spain criticized Russia, Belarus and Iran.',
        'CRITICIZED (Spain | Russia | –)',
        'CRITICIZED (Spain | Belarus | –)',
        'CRITICIZED (Spain | Iran | –)',
      ],
    ],
    'who is named only to be left out has no part in it': [
      ['Chile, not Peru, rejected the treaty.', 'REJECTED (Chile | treaty | –)'],
    ],
    'who meets or talks stands on both sides of one claim': [
      ['Wang Yi held talks with Sergei Lavrov.', 'MET (Wang Yi | Sergei Lavrov | –)'],
      ['Egypt and Ethiopia held talks.', 'MET (Egypt | Ethiopia | –)'],
      ['Talks between India and Pakistan began on Friday.', 'MET (India | Pakistan | –)'],
      ['Narendra Modi met Vladimir Putin in Moscow.', 'MET (Narendra Modi | Vladimir Putin | –)'],
      ['Anthony Albanese phoned Prabowo Subianto.', 'MET (Anthony Albanese | Prabowo Subianto | –)'],
    ],
    'a light verb leaves the deed to its noun': [
      ['Israel launched an attack on Hezbollah.', 'ATTACKED (Israel | Hezbollah | –)'],
      ['Spain expressed support for Ukraine.', 'SUPPORTED (Spain | Ukraine | –)'],
      [
        'The Sudanese army came under attack from the Rapid Support Forces.',
        'ATTACKED (Rapid Support Forces | Sudanese army | –)',
      ],
      ['Hungary faced criticism from the European Commission.', 'CRITICIZED (European Commission | Hungary | –)'],
    ],
    'an event noun has its owner for a subject': [
      ["Mexico's rejection of the treaty angered many.", 'REJECTED (Mexico | treaty | –)'],
      [
        'The arrest of Rodrigo Duterte by Philippine police surprised many.',
        'DETAINED (Philippine police | Rodrigo Duterte | –)',
      ],
      ['A U.S. strike on Yemen continued.', 'ATTACKED (United States | Yemen | –)'],
    ],
    'what belongs to a state acts for it': [
      ['Russian missiles hit Odesa.', 'ATTACKED (Russia | Odesa | –)'],
      ['A U.S. drone strike killed Ayman al-Zawahiri.', 'ATTACKED (United States | Ayman al-Zawahiri | –)'],
    ],
    'a capital that does what only somebody can do is its government': [
      ['Ankara cancelled the exercises.', 'ENDED (Turkey | exercises | –)'],
      ['Chile urged restraint on Lima.', 'REQUESTED (Chile | Peru | –)'],
      ['Nairobi recalled its ambassador to Somalia.', 'SANCTIONED (Kenya | Somalia | –)'],
      ['Anna Berg visited Oslo and met Ivo Petrov.', 'MET (Anna Berg | Oslo | –)', 'MET (Anna Berg | Ivo Petrov | –)'],
    ],
    'a number of somebody are they, and those who are named of them too': [
      [
        'Dock workers attacked Leo Grant on Monday. Officers of the Harbour Guard arrested nine of them, including Tomas Vrba.',
        'ATTACKED (Dock workers | Leo Grant | –)',
        'DETAINED (Harbour Guard | Dock workers | –)',
        'DETAINED (Harbour Guard | Tomas Vrba | –)',
      ],
    ],
    'a document does what its issuer does': [
      [
        'The decree, issued by Viktor Hale, banned the Evening Star newspaper.',
        'ORDERED (Viktor Hale | decree | –)',
        'RESTRICTED (Viktor Hale | Evening Star newspaper | –)',
      ],
    ],
    'help goes to whom it is given': [
      ['Japan donated $10 million to Ukraine.', 'AIDED (Japan | Ukraine | –)'],
      ['The UN sent food to Sudan.', 'AIDED (United Nations | Sudan | –)'],
    ],
    'a policy is the object and whom it falls on the target': [
      ['China imposed tariffs on Australian wine.', 'IMPOSED (China | tariffs on Australian wine | Australia)'],
      ['Turkey imposed a curfew on Diyarbakir.', 'IMPOSED (Turkey | curfew on Diyarbakir | Diyarbakir)'],
    ],
  };
  for (const [behaviour, rows] of Object.entries(tables)) {
    describe(behaviour, () => {
      it.each(rows.map(([text, ...deeds]) => ({ text, deeds })))('$text', async ({ text, deeds }) => {
        expect(new Set(await deedsOf(text))).toEqual(new Set(deeds));
      });
    });
  }

  describe('an event noun tells of its deed under another verb too', () => {
    it.each([
      ["Russia's invasion of Ukraine was condemned by Finland.", 'ATTACKED (Russia | Ukraine | –)'],
      ["Russia's attack on Kharkiv was condemned by Finland.", 'ATTACKED (Russia | Kharkiv | –)'],
    ])('%s', async (text, deed) => {
      expect(await deedsOf(text)).toContain(deed);
    });
  });

  describe('an infinitive has the subject that its governor gives it', () => {
    it.each([
      ['Canada promised to support Ukraine.', 'SUPPORTED (Canada | Ukraine | –)'],
      ['Australia vowed to support Fiji.', 'SUPPORTED (Australia | Fiji | –)'],
      ['Turkey persuaded Hungary to support Sweden.', 'SUPPORTED (Hungary | Sweden | –)'],
      ['France urged Israel to release Marwan Barghouti.', 'CONCEDED (Israel | Marwan Barghouti | –)'],
      ['Chile called on Venezuela to release Ana Ruiz.', 'CONCEDED (Venezuela | Ana Ruiz | –)'],
      ['Vladimir Putin ordered the army to attack Kharkiv.', 'ATTACKED (army | Kharkiv | –)'],
    ])('%s', async (text, deed) => {
      expect(await deedsOf(text)).toContain(deed);
    });
  });
});
