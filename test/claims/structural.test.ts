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
    ['Ben Chan of the Democratic Party criticized Carrie Lam.', ['MEMBER_OF (Ben Chan | Democratic Party)']],
  ])('%s', async (text, facts) => {
    expect(await factsOf(text)).toEqual(facts);
  });

  it('an office once held is no standing fact', async () => {
    expect(await factsOf('Former U.S. President Barack Obama criticized Donald Trump.')).toEqual([]);
  });

  it('a name without an office tells none', async () => {
    expect(await factsOf('Claudia Sheinbaum met Mark Carney in Ottawa.')).toEqual([]);
  });
});
