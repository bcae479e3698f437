import { describeReading } from '../support/reading.js';

describeReading('standing facts', ({ factsOf }) => {
  it.each([
    ['Mexican President Claudia Sheinbaum met Mark Carney.', ['LEADS (Claudia Sheinbaum | Mexico) as President']],
    [
      'Cyril Ramaphosa, the president of South Africa, criticized Israel.',
      ['LEADS (Cyril Ramaphosa | South Africa) as president'],
    ],
    [
      'The president of South Africa, Cyril Ramaphosa, criticized Israel.',
      ['LEADS (Cyril Ramaphosa | South Africa) as president'],
    ],
    ["Syria's new leader, Ahmed al-Sharaa, met Donald Trump.", ['LEADS (Ahmed al-Sharaa | Syria) as leader']],
    ['French Prime Minister Michel Barnier resigned.', ['LEADS (Michel Barnier | France) as Prime Minister']],
    ['Olaf Scholz is the chancellor of Germany.', ['LEADS (Olaf Scholz | Germany) as chancellor']],
    [
      'Turkish Foreign Minister Hakan Fidan visited Damascus.',
      ['WORKS_FOR (Hakan Fidan | Turkey) as Foreign Minister'],
    ],
    [
      'U.S. Secretary of State Marco Rubio met Sergei Lavrov.',
      ['WORKS_FOR (Marco Rubio | United States) as Secretary of State'],
    ],
    [
      'Fuad Basya, a spokesman for the Indonesian military, denied the report.',
      ['WORKS_FOR (Fuad Basya | Indonesian military) as spokesman'],
    ],
    [
      "Lithuania summoned the chargé d'affaires of Belarus, Natallia Hrynevich.",
      ["WORKS_FOR (Natallia Hrynevich | Belarus) as chargé d'affaires"],
    ],
    [
      'She met her Polish and Latvian counterparts, Tomasz Wrona and Ilze Kalniņa, on Monday.',
      ['WORKS_FOR (Tomasz Wrona | Poland) as counterpart', 'WORKS_FOR (Ilze Kalniņa | Latvia) as counterpart'],
    ],
    [
      'U.S. ambassador to Mexico Ron Johnson met Claudia Sheinbaum.',
      ['WORKS_FOR (Ron Johnson | United States) as ambassador'],
    ],
    ["Hezbollah's military wing, the Jihad Council, attacked Israel.", ['PART_OF (Jihad Council | Hezbollah)']],
    ['Labour lawmaker Diane Abbott rejected the bill.', ['MEMBER_OF (Diane Abbott | Labour) as Labour lawmaker']],
    ['Kenyan group Savanna Holdings bid for the plant.', ['BASED_IN (Savanna Holdings | Kenya)']],
    ['Ben Chan of the Democratic Party criticized Carrie Lam.', ['MEMBER_OF (Ben Chan | Democratic Party)']],
  ])('%s', async (text, facts) => {
    expect(await factsOf(text)).toEqual(facts);
  });

  it.each([
    ['Israel criticized Hamas, whose leader, Yahya Sinwar, was killed.', ['LEADS (Yahya Sinwar | Hamas) as leader']],
    [
      'Boeing said its chief executive, Kelly Ortberg, would meet Donald Trump.',
      ['LEADS (Kelly Ortberg | Boeing) as chief executive'],
    ],
    [
      'The Alliance of Mountain States threatened to leave. Its chair, Bhutan’s environment minister Pema Choden, met Xi Jinping.',
      [
        'LEADS (Pema Choden | Alliance of Mountain States) as chair',
        'WORKS_FOR (Pema Choden | Bhutan) as environment minister',
      ],
    ],
    [
      'The town council met on Monday. Council leader Moira Tansley praised the plan.',
      ['LEADS (Moira Tansley | town council) as leader'],
    ],
    [
      'Ford Motor Company criticized the tariffs. Chief executive Jim Farley urged the European Union to act.',
      ['LEADS (Jim Farley | Ford Motor Company) as Chief executive'],
    ],
    [
      'GABORONE, Botswana — Labour Minister Ruth Pule met striking miners on Monday. Botswana exports diamonds.',
      ['WORKS_FOR (Ruth Pule | Botswana) as Labour Minister'],
    ],
    [
      'Calder Mills closed its plant in June. Its vice-president, Owen Price, blamed the tax.',
      ['WORKS_FOR (Owen Price | Calder Mills) as president'],
    ],
  ])('whose office it is, told elsewhere: %s', async (text, facts) => {
    expect(await factsOf(text)).toEqual(facts);
  });

  it.each([
    'German economist Hans Werner criticized Olaf Scholz.',
    'Congolese rebel leader Corneille Nangaa rejected the plan.',
    'British journalist Evan Gershkovich was arrested by Russia.',
  ])('a nationality is no employer: %s', async (text) => {
    expect(await factsOf(text)).toEqual([]);
  });

  it('who serves under the head of a body does not lead it', async () => {
    expect(await factsOf('EU foreign policy chief Kaja Kallas condemned Russia.')).toEqual([
      'WORKS_FOR (Kaja Kallas | European Union) as chief',
    ]);
  });

  it('an office once held is no standing fact', async () => {
    expect(await factsOf('Former U.S. President Barack Obama criticized Donald Trump.')).toEqual([]);
  });

  it('a name without an office tells none', async () => {
    expect(await factsOf('Claudia Sheinbaum met Mark Carney in Ottawa.')).toEqual([]);
  });
});
