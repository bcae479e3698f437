/** Short forms of given names, each line one name: any of them may stand for any other. */
const SHORT_FORMS = `
william bill billy will willie
robert bob bobby rob robbie
richard rick dick ricky
james jim jimmy jamie
john jack johnny jon jonathan
michael mike mick mickey
thomas tom tommy
joseph joe joey
edward ed eddie ted teddy ned
charles charlie chuck
daniel dan danny
david dave davy
anthony tony
andrew andy drew
benjamin ben benny
christopher chris kit
gregory greg
kenneth ken kenny
lawrence larry
matthew matt
nicholas nick
patrick pat paddy
peter pete
ronald ron ronnie
samuel sam sammy
stephen steven steve
timothy tim
donald don donny
frederick fred freddie
gerald gerry jerry
alexander alex sandy sasha
elizabeth liz lizzie beth betty eliza
katherine catherine kathryn kate kathy cathy katie
margaret maggie meg peggy
jennifer jen jenny
susan sue susie
deborah debbie deb
barbara barb
patricia pat patty trish
victoria vicky
rebecca becky
judith judy
christina christine chris tina
jacqueline jackie
samantha sam
vladimir volodya
francisco paco pancho
jose pepe
mohammed muhammad mohamed mohammad muhammed mohamad mehmed
`;

const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = familiesOf(SHORT_FORMS);

/** Whether one given name may be a form of the other; both in lower case without diacritics. */
export function areFormsOfOneName(a: string, b: string): boolean {
  return a === b || FAMILIES.get(a)?.has(b) === true;
}

function familiesOf(lines: string): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) families.set(name, new Set([...(families.get(name) ?? []), ...names]));
  }
  return families;
}
