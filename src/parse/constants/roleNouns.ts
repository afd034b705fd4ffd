import { remembered } from '../remembered.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Nouns for people by what they are or do. As the head of a phrase without a name they make an unnamed source or a
 * group; before a name or after it they are the speaker's role.
 */
const PERSON_NOUNS = words(`
  spokesman spokeswoman spokesperson official officer minister president chancellor premier senator congressman
  congresswoman representative governor mayor councilman councilwoman councillor councilor alderman alderwoman lawmaker legislator deputy
  ambassador envoy diplomat secretary commissioner director chief chairman chairwoman chair chairperson ceo cfo coo
  executive manager head leader founder co-founder owner boss adviser advisor aide strategist consultant operative
  staffer lawyer attorney prosecutor judge justice sheriff detective investigator inspector agent commander general
  colonel captain sergeant major lieutenant admiral soldier veteran officer policeman policewoman constable
  professor teacher principal superintendent dean rector lecturer scientist researcher scholar historian economist
  analyst expert sociologist psychologist biologist physicist chemist engineer doctor physician surgeon nurse
  epidemiologist virologist pathologist geologist astronomer author writer novelist poet journalist reporter editor
  columnist correspondent commentator critic host anchor moderator blogger publisher producer filmmaker actor actress
  singer musician composer conductor artist painter designer architect curator photographer comedian coach trainer
  player captain striker goalkeeper midfielder defender quarterback pitcher athlete champion runner swimmer
  driver pilot farmer worker employee employer miner fisherman shopkeeper businessman businesswoman entrepreneur
  investor trader banker broker accountant developer contractor landlord tenant resident neighbor neighbour villager
  citizen voter supporter opponent protester protestor demonstrator activist organizer organiser campaigner advocate
  volunteer member student pupil graduate parent mother father son daughter brother sister wife husband widow widower
  friend colleague relative cousin uncle aunt grandmother grandfather boy girl man woman person people child youth
  teenager pensioner retiree immigrant migrant refugee witness victim survivor suspect defendant plaintiff juror
  source insider observer user customer passenger tourist visitor fan viewer reader listener candidate nominee
  incumbent rival challenger contender pollster donor delegate priest bishop archbishop cardinal pope pastor rabbi
  imam monk nun reverend king queen prince princess duke duchess lord lady baroness baron
  firefighter paramedic ranger guard warden inmate prisoner hostage builder carpenter electrician plumber mechanic
  chef cook waiter waitress baker butcher barber gardener beekeeper librarian archivist archaeologist translator
  whistleblower negotiator mediator trustee treasurer controller counsel clerk magistrate coroner bailiff
  conservationist environmentalist ecologist meteorologist climatologist oceanographer botanist zoologist
  critic skeptic sceptic ally partner guest speaker participant attendee emcee politician statesman monarch
  vice-president co-owner co-chair co-author newcomer local native operator technician specialist
  coordinator co-ordinator organist violinist pianist cellist guitarist drummer playwright dramatist skipper
  harbourmaster harbormaster stationmaster headmaster headmistress headteacher provost chancellor registrar
  eyewitness bystander onlooker passer-by whip treasurer-elect fellow co-leader chief-executive trainee lodger caretaker
  undersecretary under-secretary spokespeople police
`);

/** Titles that stand only before a name. Without their full stop. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  words(`
  mr mrs ms miss mx dr sir dame lord lady rep sen gov gen lt col capt cmdr adm sgt maj cpl prof rev fr sr hon st
  cllr ald amb msgr det insp supt pc wpc pvt pte brig cdr ens alderman alderwoman inspector constable
  president senator representative congressman congresswoman governor mayor minister secretary chancellor premier
  prime judge justice king queen prince princess pope cardinal archbishop bishop reverend rabbi imam father sister brother
  professor doctor detective officer sheriff general colonel captain major sergeant lieutenant admiral
  ambassador commissioner councilman councilwoman councillor superintendent chairman chairwoman ceo chief
  herr frau monsieur madame señor señora sheikh ayatollah mullah
`),
);

/** Titles that tell nothing of a role. */
export const COURTESY_TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['mx', null],
  ['dr', null],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['monsieur', 'm'],
  ['madame', 'f'],
  ['señor', 'm'],
  ['señora', 'f'],
]);

const PERSON_NOUN_SET: ReadonlySet<string> = new Set(PERSON_NOUNS);

/** Whether a noun stands for a person or, in the plural, for people. */
export const isPersonNoun = remembered((word: string): boolean => {
  const lower = word.toLowerCase();
  if (PERSON_NOUN_SET.has(lower) || PERSON_NOUN_SET.has(singular(lower))) return true;
  return /(?:ologist|ologists|woman|women|[a-z]{2}man|[a-z]{2}men|person|-elect|-goer|-goers)$/.test(lower);
});

/** “officials” → “official”, “women” → “woman”. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun === 'people') return 'person';
  if (noun === 'children') return 'child';
  if (noun === 'wives') return 'wife';
  if (noun.endsWith('sses')) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

export function isPluralNoun(noun: string): boolean {
  return noun === 'people' || noun === 'police' || singular(noun) !== noun;
}

const FEMALE_NOUN =
  /(?:woman|women|wife|mother|daughter|sister|girl|queen|princess|actress|waitress|nun|widow|aunt|lady|duchess|baroness|niece|mistress|mum|mom)$/;
const MALE_NOUN =
  /(?:[^o]man|[^o]men|^man|^men|husband|father|son|brother|boy|king|prince|monk|widower|uncle|lord|duke|baron|nephew|master|dad|guy|priest|pope)$/;

export function nounGender(noun: string): 'm' | 'f' | null {
  if (FEMALE_NOUN.test(noun)) return 'f';
  return MALE_NOUN.test(noun) ? 'm' : null;
}
