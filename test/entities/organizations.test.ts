import { describeReading } from '../support/reading.js';

describeReading('organizations', ({ mentionsOf, entitiesOf, read }) => {
  const bodies = async (text: string) => (await mentionsOf(text)).filter((line) => line.includes('= organization:'));

  describe('an abbreviation and a short form are the body itself', () => {
    it.each([
      [
        'The Drug Enforcement Administration (DEA) raided the company. The DEA praised Mexico.',
        ['Drug Enforcement Administration', 'DEA', 'DEA'],
        'drug-enforcement-administration',
      ],
      [
        'The International Criminal Court charged Rodrigo Duterte. The ICC criticized Hungary.',
        ['International Criminal Court', 'ICC'],
        'international-criminal-court',
      ],
      [
        'U.S. Northern Command deployed troops. Northern Command thanked Mexico.',
        ['U.S. Northern Command', 'Northern Command'],
        'us-northern-command',
      ],
      [
        'The United Nations criticized Israel. The UN praised Qatar. The U.N. left.',
        ['United Nations', 'UN', 'U.N.'],
        'united-nations',
      ],
    ])('%s', async (text, forms, id) => {
      expect(await bodies(text)).toEqual(forms.map((form) => `${form} = organization:${id}`));
    });
  });

  it('a country inside the name of a body is no country', async () => {
    expect(await entitiesOf('The Bank of England opposed the merger. Jordan Peele praised Georgia Tech.')).toEqual([
      'ORGANIZATION Bank of England',
      'ORGANIZATION Georgia Tech',
      'PERSON Jordan Peele',
      'POLICY merger',
    ]);
  });

  it('two courts of one name in two countries are two', async () => {
    const text = "Brazil's Supreme Court criticized Jair Bolsonaro. Colombia's Supreme Court praised Gustavo Petro.";
    const { entities } = await read(text);
    expect(entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ countryCode }) => countryCode)).toEqual([
      'BRA',
      'COL',
    ]);
  });

  it('"it" is the body told of last', async () => {
    expect(await bodies('NATO held a summit in Madrid. It condemned Russia.')).toContain(
      'It = organization:north-atlantic-treaty-organization',
    );
  });

  it('a body of a country carries its code', async () => {
    const { entities } = await read('The Kremlin criticized the Bundestag.');
    expect(entities.map(({ kind, name, countryCode }) => [kind, name, countryCode])).toEqual([
      ['ORGANIZATION', 'Bundestag', 'DEU'],
      ['ORGANIZATION', 'Kremlin', 'RUS'],
    ]);
  });

  describe('groups without a name', () => {
    it('are one where noun and country agree', async () => {
      expect(await bodies('Mexican drug cartels attacked police. The cartels threatened Brazil.')).toEqual(
        expect.arrayContaining(['Mexican drug cartels = organization:mex-cartel', 'cartels = organization:mex-cartel']),
      );
    });

    it('are two where countries differ', async () => {
      expect(await bodies('Syrian rebels captured Aleppo. Libyan rebels criticized Egypt.')).toEqual([
        'Syrian rebels = organization:syr-rebel',
        'Libyan rebels = organization:lby-rebel',
      ]);
      expect(await bodies('Israeli officials met Egyptian officials in Cairo.')).toEqual([
        'Israeli officials = organization:isr-official',
        'Egyptian officials = organization:egy-official',
      ]);
    });

    it('of a person are that person’s', async () => {
      const text =
        'The Trump administration imposed tariffs on China. Trump said his administration would not lift the tariffs.';
      expect((await bodies(text)).filter((line) => line.includes('administration'))).toEqual([
        'Trump administration = organization:trump-administration',
        'administration = organization:trump-administration',
      ]);
    });

    it('are not of a country that only stands in the same sentence', async () => {
      for (const text of [
        'Rebels backed by Rwanda captured Goma.',
        'Washington designated the cartels as terrorist organizations.',
      ])
        expect((await bodies(text)).filter((line) => /organization:(rwa|usa)-(rebel|cartel)/.test(line))).toEqual([]);
    });

    it('are marked as such, and left out where no claim is about them', async () => {
      const { entities } = await read('Syrian rebels captured Aleppo. Many Syrian officials like football.');
      expect(
        entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ name, collective }) => [name, collective]),
      ).toEqual([['Syrian rebels', true]]);
    });
  });
});
