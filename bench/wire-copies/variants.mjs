/** What papers do to a wire story, by rule; each takes and gives `{ title, lead, paragraphs }` and never draws lots. */

const OTHER_WORDS = Object.entries({
  said: 'stated',
  agreed: 'consented',
  ordered: 'instructed',
  criticized: 'slammed',
  criticised: 'slammed',
  accused: 'blamed',
  urged: 'pressed',
  rejected: 'turned down',
  announced: 'made known',
  promised: 'pledged',
  warned: 'cautioned',
  called: 'termed',
  decision: 'ruling',
  company: 'firm',
  government: 'cabinet',
  country: 'nation',
  talks: 'negotiations',
  deal: 'agreement',
  began: 'started',
  ended: 'finished',
  large: 'big',
  help: 'aid',
  step: 'move',
  also: 'as well',
  thousands: 'several thousand',
  against: 'opposed to',
  about: 'around',
  must: 'has to',
  plan: 'scheme',
  war: 'conflict',
  leader: 'head',
  after: 'following',
  before: 'ahead of',
  new: 'fresh',
  first: 'initial',
  own: 'very own',
});

/** A new headline and another lead: its second half first, under other words. */
export function edited({ title, paragraphs }, at) {
  const [lead, ...rest] = paragraphs;
  const clauses = lead.replace(/\.$/, '').split(/, (?=\w+ \w+ \w+)/);
  const turned = [...clauses.slice(1), clauses[0]].join('; ');
  const openings = [
    'In brief:',
    'It has come to this:',
    'Late news reached us:',
    'Our readers have asked what happened:',
  ];
  return {
    title: `What we know: ${title.split(' ').reverse().slice(0, 4).join(' ')}`,
    paragraphs: [`${openings[at % 4]} ${turned}.`, ...rest],
  };
}

/** Cut from the end to a share of its paragraphs. */
export const cut = (share) => (story) => ({
  ...story,
  paragraphs: story.paragraphs.slice(0, Math.max(2, Math.round(story.paragraphs.length * share))),
});

export function reordered({ title, paragraphs: [lead, ...rest] }) {
  return { title, paragraphs: [lead, ...rest.filter((_, at) => at % 2), ...rest.filter((_, at) => at % 2 === 0)] };
}

export function reworded({ title, paragraphs }) {
  return {
    title,
    paragraphs: paragraphs.map((text) =>
      OTHER_WORDS.reduce((words, [from, to]) => words.replace(new RegExp(`\\b${from}\\b`, 'g'), to), text),
    ),
  };
}

/** Another place's dateline and another agency's words around it. */
export function recredited({ title, paragraphs }, at) {
  const agency = ['Reuters', 'AFP', 'dpa', 'AP'][at % 4];
  const [lead, ...rest] = paragraphs;
  const body = lead.replace(/^[^—]{3,40}— |^[A-Z][^)]{3,60}\) - /, '');
  return {
    title: title.toUpperCase(),
    paragraphs: [
      `GENEVA (${agency}) — ${body}`,
      ...rest,
      `(Reporting by the ${agency} bureau; editing by A. Person)`,
      `© 2025 ${agency}. All rights reserved.`,
    ],
  };
}

export const then = (first, second) => (story, at) => second(first(story, at), at);

/** Eight days of one newspaper's market report. */
export function marketReports() {
  const days = [
    [8123.4, 0.4, 'rose', 'miners', 'Harrow Metals', 3.1, 74.2, 1.27],
    [8090.8, 0.4, 'fell', 'banks', 'Lombard Trust', 2.2, 73.5, 1.26],
    [8155.1, 0.8, 'rose', 'retailers', 'Fenwick Stores', 4.7, 75.9, 1.28],
    [8201.6, 0.6, 'rose', 'miners', 'Harrow Metals', 1.9, 76.3, 1.29],
    [8077.3, 1.5, 'fell', 'insurers', 'Albany Life', 5.4, 72.8, 1.25],
    [8080.2, 0.1, 'rose', 'drug makers', 'Celandine Pharma', 0.8, 72.9, 1.24],
    [8031.9, 0.6, 'fell', 'banks', 'Lombard Trust', 1.1, 71.6, 1.23],
    [8140.7, 1.4, 'rose', 'house builders', 'Marlow Homes', 6.2, 73.1, 1.26],
  ];
  return days.map(([index, change, moved, sector, name, share, oil, pound], at) => ({
    id: `market-${at}`,
    title: `London shares: ${sector} lead as index ${moved} ${change}%`,
    publishedAt: `2025-03-${String(at + 3).padStart(2, '0')}`,
    paragraphs: [
      `London's leading share index ${moved} ${change}% to close at ${index} points, with ${sector} making the largest moves in steady trade.`,
      `${name} was the most active share of the day, ${moved === 'rose' ? 'up' : 'down'} ${share}%. Volumes were in line with the average of the past month, dealers said.`,
      `Brent crude traded at ${oil} dollars a barrel in the late afternoon. The pound bought ${pound} dollars.`,
      `In Frankfurt the leading index ${moved} ${(change * 1.3).toFixed(1)}%, and in Paris ${(change * 0.7).toFixed(1)}%. Wall Street opened little changed.`,
      `Investors await the next decision of the Bank of England on interest rates. Most economists expect no change.`,
    ],
  }));
}

/** Five matches told by one template. */
export function matchReports() {
  const matches = [
    ['Harwick Town', 'Milford', 2, 1, 'Dean Osgood', 34, 81, 4210, 'Leeford'],
    ['Leeford', 'Castle Rovers', 3, 0, 'Ian Pryce', 12, 66, 6045, 'Milford'],
    ['Milford', 'Stanhope', 1, 0, 'Lars Wendel', 77, 90, 3318, 'Harwick Town'],
    ['Stanhope', 'Harwick Town', 4, 2, 'Joe Abara', 5, 58, 2977, 'Castle Rovers'],
    ['Castle Rovers', 'Leeford', 2, 0, 'Max Tilley', 41, 72, 5120, 'Stanhope'],
  ];
  return matches.map(([home, away, scored, against, scorer, first, last, crowd, next], at) => ({
    id: `match-${at}`,
    title: `${home} ${scored}, ${away} ${against}`,
    publishedAt: `2025-04-${String(at + 5).padStart(2, '0')}`,
    paragraphs: [
      `${home} beat ${away} ${scored}-${against} at home on Saturday in the Northern League, before a crowd of ${crowd}.`,
      `${scorer} gave ${home} the lead after ${first} minutes with a low shot from the edge of the area. The last goal of the afternoon fell in minute ${last}.`,
      `"We kept our shape and took our chances," the manager of ${home} said. "The lads can be proud of themselves."`,
      `The manager of ${away} blamed the referee, who had sent off a defender before the break.`,
      `${home} meet ${next} next week. ${away} have a week without a match.`,
    ],
  }));
}
