import { describeReading } from '../support/reading.js';

describeReading('what points back to a state or a body', ({ mentionsOf }) => {
  describe('stands for the one told before', () => {
    it.each([
      ['Chile rejected the treaty. The country praised Peru.', 'country = country:CHL'],
      ['Nigeria rejected the loan. Its parliament criticized the IMF.', 'Its = country:NGA'],
      ['Nokia criticized Huawei. The company praised Sweden.', 'company = organization:nokia'],
      ['The African Union met on Monday. They condemned Eritrea.', 'They = organization:african-union'],
      ['Iran rejected the treaty, and it criticized Iraq.', 'it = country:IRN'],
    ])('%s', async (text, mention) => {
      expect(await mentionsOf(text)).toContain(mention);
    });
  });

  describe('“we” outside of quotes', () => {
    const text = 'We condemn Iran. Canada supports Ukraine.';

    it('is the country whose press release it is', async () => {
      expect(await mentionsOf(text, { publisher: 'Canada Global Affairs' })).toContain('We = country:CAN');
    });

    it('is nobody in a newspaper', async () => {
      for (const publisher of ['The Harbour Post', null])
        expect((await mentionsOf(text, { publisher })).filter((line) => line.startsWith('We'))).toEqual([]);
    });
  });
});
