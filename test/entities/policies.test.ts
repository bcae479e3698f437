import { describeReading } from '../support/reading.js';

describeReading('policies', ({ read, entitiesOf }) => {
  const policies = async (text: string) => (await read(text)).entities.filter(({ kind }) => kind === 'POLICY');

  describe('one policy told in two wordings is one entity', () => {
    it.each([
      'Donald Trump proposed sending U.S. troops to Mexico. Claudia Sheinbaum rejected the proposal.',
      'President Trump offered to deploy American troops in Mexico. Sheinbaum turned down his offer to send U.S. soldiers to Mexico.',
      'The United States imposed tariffs on Canada. Mark Carney criticized the tariffs on Canadian goods.',
      'The European Union imposed sanctions on Russia. Hungary opposed the sanctions.',
      'France signed the Paris Agreement. Brazil ratified the Paris Agreement in 2016.',
      'Egypt proposed a ceasefire in Gaza. Hamas accepted the ceasefire.',
      'Chile rejected the fishing treaty. Peru signed the treaty.',
      'The Senate passed the immigration bill. Ted Cruz opposed the bill.',
    ])('%s', async (text) => {
      expect(await policies(text)).toHaveLength(1);
    });
  });

  describe('two policies are two', () => {
    it.each([
      'Japan proposed a fishing treaty. Norway supported the space treaty.',
      'The United States imposed tariffs on Canada. China imposed tariffs on Australia.',
      'France signed the Paris Agreement. Iran signed the Treaty of Rome.',
      'Kenya scrapped the finance bill. Uganda passed the education bill.',
      'The United Kingdom lifted sanctions on Cuba. Canada lifted sanctions on Syria.',
    ])('%s', async (text) => {
      expect(await policies(text)).toHaveLength(2);
    });
  });

  it('a named policy goes by its name, the same in every article', async () => {
    const [named] = await policies(
      'Russia suspended the New START treaty last month. Congress passed the Clean Rivers Act.',
    );
    expect(named).toMatchObject({
      id: 'policy:clean-rivers-act',
      name: 'Clean Rivers Act',
      policy: { instrument: 'LAW' },
    });
  });

  it('a described policy knows its instrument, its target and what it is about', async () => {
    const [troops] = await policies(
      'Donald Trump proposed sending U.S. troops to Mexico. Claudia Sheinbaum rejected the proposal.',
    );
    expect(troops?.policy).toMatchObject({
      targetId: 'country:MEX',
      content: expect.arrayContaining(['troop', 'deploy']) as unknown,
    });
    const [tariffs] = await policies('The United States imposed tariffs on Canada.');
    expect(tariffs?.policy).toMatchObject({ instrument: 'TARIFF', targetId: 'country:CAN', content: ['tariff'] });
  });

  it('whom a policy falls on is not who issues it', async () => {
    const [tariffs] = await policies('The United States imposed tariffs on Canadian steel.');
    expect(tariffs?.policy).toMatchObject({ targetId: 'country:CAN' });
    expect(tariffs?.policy?.issuerId).not.toBe('country:CAN');
  });

  it('a topic, a flood or an unspoken plan is no policy', async () => {
    expect(await entitiesOf('The flood hit the coast. People talked about immigration and about plans.')).toEqual([]);
  });
});
