import { findBlocks } from '../../src/articles/find-blocks.js';
import { requireEnglish } from '../../src/articles/language.js';

function refused(text: string, declared: string | null = null): string | null {
  try {
    requireEnglish(text, findBlocks(text, null), declared);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ENGLISH = 'The president rejected the proposal of the minister and announced that congress would vote next week.';
const SPANISH =
  'El presidente rechazó la propuesta del ministro y anunció que el congreso votará la ley la próxima semana.';
const GERMAN =
  'Der Präsident lehnte den Vorschlag des Ministers ab und kündigte an, dass das Parlament nächste Woche abstimmt.';

describe('requireEnglish', () => {
  it.each([
    ['Spanish', SPANISH, 'is in Spanish (es), not in English; only English is read'],
    ['German', GERMAN, 'is in German (de), not in English; only English is read'],
    [
      'Russian',
      'Президент отклонил предложение министра и объявил, что парламент проголосует на следующей неделе, сообщило правительство.',
      /Russian/,
    ],
    ['Chinese', '总统拒绝了部长的提议，并宣布议会将于下周就该法律进行投票。', /Chinese/],
    [
      'Arabic',
      'رفض الرئيس اقتراح الوزير وأعلن أن البرلمان سيصوت على القانون الأسبوع المقبل في العاصمة بعد أن اجتمع مع الوزراء.',
      /Arabic/,
    ],
  ])('refuses %s, and names it', (_, text, message) => {
    expect(refused(text)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('refuses Spanish that is declared to be English, as templates do', () => {
    expect(refused(SPANISH, 'en-US')).toMatch(/Spanish/);
  });

  it('keeps English, whatever is declared', () => {
    for (const declared of [null, 'en', 'en_GB', 'es', 'x']) expect(refused(ENGLISH, declared)).toBeNull();
  });

  it('keeps English full of names of other languages', () => {
    const names =
      'Claudia Sheinbaum and Luiz Inácio Lula da Silva met Recep Tayyip Erdoğan at the Palácio da Alvorada in Brasília.';
    expect(refused(`${names} ${names}`)).toBeNull();
  });

  it('keeps what is partly English', () => {
    expect(refused(`${ENGLISH}\n\n${SPANISH}\n\n${GERMAN}`)).toBeNull();
  });

  it('goes by what is declared where the words are too few', () => {
    expect(refused('Marsh: no.')).toBeNull();
    expect(refused('Marsh: no.', 'en')).toBeNull();
    expect(refused('Marsh: no.', 'pt-BR')).toMatch(/Portuguese/);
  });
});
