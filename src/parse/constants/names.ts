const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common first names, only to tell “he” from “she”; a name that is not here has no known gender. */
export const MALE_NAMES = words(`
  adam adrian ahmed alan albert alberto alejandro alex alexander alexei ali andre andrei andrew anthony antonio arthur
  barack barry ben benjamin bernard bernie bill bob boris brad brandon brian bruce bryan carl carlos charles charlie chris
  christian christopher chuck craig daniel dave david dennis diego dmitry dmitri don donald doug douglas ed edward
  emmanuel eric erik ernest evan felix fernando francis francisco frank fred gary george gerald giovanni glenn gordon
  graham greg gregory hans harold harry hassan henry herbert howard hugh hugo ian ibrahim igor isaac ivan jack jacob
  jake james jamie jason javier jean jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge jose
  joseph josh jürgen jurgen joshua juan justin karl keith ken kenneth kevin khalid klaus kurt kyle lars larry lawrence leo leonard louis
  luc luca luis luke manuel marco marcus mario mark markus martin marvin matt matteo matthew max michael michel miguel mike mitch
  mitt mohammed mohamed muhammad nathan ned neil niels nicholas nick nicolas nigel oleg oliver olivier omar oscar otto pablo
  patrick paul pedro pete peter phil philip pierre rafael ralph rand ray raymond ricardo richard rick rob robert roberto
  rodrigo roger ron ronald ross roy russell ryan salvatore sam samuel scott sean sebastian sergei sergey simon stefan stephen
  steve steven stuart ted terry theodore thomas tim timothy toby todd tom tony tyler victor vincent viktor vladimir
  walter warren wayne wilhelm will william wolfgang xavier yusuf zachary
`);

export const FEMALE_NAMES = words(`
  abigail adriana agnes aisha alice alicia alison amanda amelia amina amy ana andrea angela angelina anita ann anna anne
  annie april ashley astrid audrey barbara beatrice beatrix beth betty beverly brenda camila carla carly carmen carol caroline
  catherine cathy charlotte chelsea cheryl christina christine cindy clara claire claudia cynthia daniela deborah debbie
  denise diana diane donna dorothy elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erin esther
  eva evelyn fatima fiona florence frances gabriela gail georgia gina gloria grace greta hanna hannah heather heidi helen helena
  hillary hilary hope ida ines inés ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jean jeanne jen jennifer
  jenny jessica jill joan joanna josephine joyce juanita judith judy julia juliana julie karen kate katherine kathleen
  kathryn kathy katie kellyanne kim kimberly kristen laura lauren leila lena leticia lily linda lisa lois lorraine lucia lucy
  lydia lynn madeleine magdalena maggie margaret margarita maria marianne marie marilyn marina marion martha mary maya megan
  melania melissa mercedes mia michelle miriam monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia
  pamela patricia paula pauline peggy penelope phyllis rachel rebecca regina renee rita roberta robin rosa rose ruth
  sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie sue susan susanna
  suzanne sylvia tamara tammy tara teresa theresa tina ursula valerie vanessa vera veronica victoria virginia vivian wanda
  wendy yasmin yolanda yvonne zainab zoe
`);

/** Particles inside surnames: Ursula von der Leyen. */
export const NAME_PARTICLES = words(
  'van von der den de del della di da dos la le el al bin ibn ben abu ter ten',
);

/** Words that make a capitalised phrase an organisation. */
export const ORGANISATION_WORDS = words(`
  department ministry agency bureau office committee commission council board court association union federation league
  organization organisation institute institution foundation fund trust bank group company corporation corp corp. inc inc. ltd ltd. llc plc co co.
  university college school academy hospital church party congress senate parliament house assembly government administration
  authority service services police force army navy corps guard command center centre museum library society club team
  times post news tribune herald journal guardian gazette globe magazine press network radio television tv channel media daily weekly
  airlines airways motors industries systems technologies partners associates holdings brothers & international coalition alliance campaign
  project initiative network works laboratory laboratories observatory theatre theater orchestra chamber exchange reserve
  states kingdom republic nations emirates city county state pentagon kremlin watch
  street hall hill bay river island islands ports lines engineering software pharmaceuticals pharma energy electric steel oil gas foods
  logistics railways railroad rail motor records pictures entertainment games robotics aerospace capital securities financial insurance
  consulting analytics solutions stores supermarkets hotels resorts farms mills mines shipping airport theatres cathedral observatory
  guild alliance forum conference confederation directorate secretariat
`);

/** Common nouns for an organisation: “the company”, “the ministry”. */
export const ORGANISATION_NOUNS = words(`
  department ministry agency bureau office committee commission council board court association union federation league service
  organization organisation institute institution foundation fund trust bank group company corporation firm university college school
  hospital church party congress senate parliament house assembly government administration authority police force army navy
  campaign team newspaper paper magazine network broadcaster station embassy consulate charity club museum regulator
  watchdog coalition alliance retailer manufacturer airline operator publisher studio startup start-up utility
  white-house palace vatican city county state country nation kingdom municipality municipal society chamber cooperative co-operative
`);

/** Nouns for something written that speaks for itself: “the report said”. */
export const DOCUMENT_NOUNS = words(`
  report bill statement letter memo memorandum lawsuit suit complaint study poll survey email e-mail article document filing
  indictment editorial book ad advert advertisement law post tweet release communique communiqué declaration resolution order ruling opinion
  decision affidavit transcript speech petition plan paper review audit sign banner placard poster headline note message text caption
  website page blog brochure leaflet pamphlet notice advisory treaty agreement contract constitution act motion amendment essay op-ed
  column story dispatch will manifesto platform inscription plaque label slogan verdict judgment judgement assessment findings analysis
  guidelines rules website account tribute obituary summary file files
`);

/** Quantities that a group's description begins with: “a pair of officials”. */
export const GROUP_QUANTITY =
  /^(?:(?:an?|the)\s+)?(?:pair|group|number|couple|handful|dozen|dozens|hundreds|thousands|millions|tens|series|trio|chorus|crowd|bunch|majority|minority|host|team|half-dozen|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|few|other|\d+)\s+(?:of\s+)?/i;

export const COLLECTIVE_NOUNS = words(
  'crowd audience public group pair couple trio family majority panel crew chorus staff community residents police media',
);

/** Cities and countries that stand for their governments or newsrooms. */
export const PLACE_NAMES = words(`
  washington moscow beijing london paris berlin brussels kyiv kiev tehran pyongyang seoul tokyo ankara rome madrid ottawa canberra
  russia china iran france germany britain england scotland wales ireland israel turkey ukraine poland italy spain greece
  japan india pakistan canada mexico brazil argentina australia egypt syria iraq afghanistan america europe asia africa
  north-korea sweden norway denmark finland hungary austria switzerland belgium netherlands portugal u.s. us uk u.k. u.n. un eu nato
`);

/** Adjectives of party and people, as they stand before names. */
export const ORIGIN_ADJECTIVE =
  /^(?:republican|democrat|democratic|conservative|liberal|labour|independent|socialist|green|american|british|english|scottish|welsh|irish|french|german|dutch|belgian|swiss|austrian|italian|spanish|portuguese|greek|polish|czech|hungarian|romanian|russian|ukrainian|turkish|iranian|iraqi|israeli|palestinian|egyptian|saudi|syrian|lebanese|indian|pakistani|chinese|japanese|korean|vietnamese|thai|indonesian|australian|canadian|mexican|brazilian|argentine|chilean|colombian|cuban|nigerian|kenyan|ethiopian|swedish|norwegian|danish|finnish|european|african|asian)$/;
