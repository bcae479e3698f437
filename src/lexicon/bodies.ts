/**
 * Bodies that news of any country names without saying what they are, with the forms they go by. One line each: the
 * name, then other forms; `=CODE` tells the country it belongs to. A form names only this body wherever it stands.
 */
const BODIES = `
United Nations | UN | U.N.
European Union | EU | E.U.
European Commission
European Parliament
North Atlantic Treaty Organization | NATO | Nato
African Union | AU
Arab League | League of Arab States
Association of Southeast Asian Nations | ASEAN
Economic Community of West African States | ECOWAS
Organization of American States | OAS
Commonwealth of Independent States | CIS
Gulf Cooperation Council | GCC
Shanghai Cooperation Organisation | SCO
Mercosur
BRICS
G7 | Group of Seven
G20 | Group of 20
OPEC | Opec | OPEC+
World Bank
International Monetary Fund | IMF
World Trade Organization | WTO
World Health Organization | WHO
International Criminal Court | ICC
International Court of Justice | ICJ
International Atomic Energy Agency | IAEA
Organization for Security and Co-operation in Europe | OSCE
UNICEF | Unicef
UNESCO | Unesco
United Nations High Commissioner for Refugees | UNHCR
International Committee of the Red Cross | ICRC
Red Cross
Red Crescent
Amnesty International
Human Rights Watch | HRW
Doctors Without Borders | Médecins Sans Frontières | MSF
Islamic State | ISIS | ISIL | Daesh | Da'esh | Da’esh | IS group | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria
Al-Qaeda | al-Qaida | al Qaeda | al Qaida | al-Qaeda | Al-Qaida
Taliban
Hamas
Hezbollah | Hizbollah | Hizbullah
Houthis | Houthi
Boko Haram
Al-Shabaab | al-Shabab | Al Shabaab | al-Shabaab
Kurdistan Workers' Party | PKK
People's Protection Units | YPG
Palestine Liberation Organization | PLO
Fatah
Palestinian Authority
Irish Republican Army | IRA
ETA
FARC
Khmer Rouge
Wagner Group | Wagner
Janjaweed
Peshmerga
Interpol
Europol
Federal Bureau of Investigation | FBI =USA
Central Intelligence Agency | CIA =USA
Drug Enforcement Administration | DEA =USA
National Security Council | NSC
Department of Homeland Security | DHS =USA
Centers for Disease Control and Prevention | CDC =USA
Food and Drug Administration | FDA =USA
Environmental Protection Agency | EPA =USA
Federal Reserve =USA
National Aeronautics and Space Administration | NASA =USA
Federal Security Service | FSB =RUS
Duma | State Duma =RUS
Bundestag =DEU
Bundeswehr =DEU
Knesset =ISR
Mossad =ISR
Israel Defense Forces | IDF =ISR
Lok Sabha =IND
Bharatiya Janata Party | BJP =IND
African National Congress | ANC =ZAF
Revolutionary Guards | Revolutionary Guard | IRGC | Islamic Revolutionary Guard Corps =IRN
People's Liberation Army | PLA =CHN
Associated Press | AP
Agence France-Presse | AFP
Reuters
Xinhua =CHN
Yonhap =KOR
BBC =GBR
Al Jazeera
Greenpeace
FIFA | Fifa
International Olympic Committee | IOC
`;

export interface KnownBody {
  readonly name: string;
  readonly countryCode: string | null;
}

const byForm = new Map<string, KnownBody>();
for (const line of BODIES.trim().split('\n')) {
  const [forms = '', code = null] = line.split('=').map((part) => part.trim());
  const [name = '', ...others] = forms.split('|').map((form) => form.trim());
  const body = { name, countryCode: code };
  for (const form of [name, ...others]) byForm.set(form, body);
}

const longestForm = Math.max(...[...byForm.keys()].map((form) => form.replace(/[-'’]/g, ' x ').split(/\s+/).length));

/** The body that goes by a form, spelt as newspapers do. */
export function knownBody(form: string): KnownBody | null {
  return byForm.get(form) ?? null;
}

/** The most words that a form can be cut into. */
export const LONGEST_BODY_FORM = longestForm + 1;
