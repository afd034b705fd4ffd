const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common first names: they tell a person from a thing, and never a man from a woman. A name that is not here may be either. */
export const GIVEN_NAMES = words(`
  abigail adam adrian adriana agnes agnieszka ahmed aisha alan albert alberto alejandro aleksandra alex alexander alexei ali
  alice alicia alison amadou amanda amara amelia amina amy ana anders andre andrea andrei andrew andrzej angela angelina anh
  anita ann anna anne annie anthony antonio aoife april arthur ashley astrid audrey ayesha ayşe aziz babajide bao barack
  barbara barry beata beatrice beatrix ben benjamin bernard bernie beth betty beverly bill björn bob bogdan boris brad brandon
  brenda brian bruce bryan camila carl carla carlos carly carmen carol caroline catherine cathy charles charlie charlotte
  chelsea cheryl chidi chinua chris christian christina christine christopher chuck cindy claire clara claudia craig cynthia
  dagmar daniel daniela dave david debbie deborah deepa denise dennis diana diane diego dinh dmitri dmitry don donald donna
  dorothy doug douglas duc dung ed edward elaine eleanor elena elisabeth elise elizabeth ella ellen emeka emily emma emmanuel
  emre eric erica erik erin ernest esther eszter eva evan evelyn farah fatima fatma felix ferenc fernando fiona florin
  frances francis francisco frank fred gabriela gail gary george gerald gina giovanni glenn gloria gordon grace graham
  greg gregory greta gunnar guðrún hakan hamid hana hanna hannah hans harold harry haruki hassan heather heidi helen helena
  henry herbert hieu hilary hillary hiroshi hoang hope howard hugh hugo huong hussein ian ibolya ibrahim ida igor ilona imran
  ines ingrid inés ioana irene iris isaac isabel isabella isha istván ivan ivanka jack jackie jacob jacqueline jake james jamie
  jane janet janice jarosław jason javier jean jeanne jeff jeffrey jen jennifer jenny jeremy jerry jessica jiho jill jim jimmy
  jisoo joan joanna joe joel john johnny jon jonathan jorge jose joseph josephine josh joshua joyce joão juan juanita judith
  judy julia juliana julie jurgen justin jón józsef jürgen kaito kamal karen karim karl katalin katarzyna kate katherine
  kathleen kathryn kathy katie kavita keith kellyanne kemal ken kenji kenneth kevin khadija khalid kim kimberly klaus kofi
  kristen kurt kwame kyle lakshmi larry lars laura lauren lawrence leila lena leo leonard leticia lily linda linh lisa lois
  lorraine louis luc luca lucia lucy luis luke lydia lynn lászló maciej madeleine magdalena maggie mahmoud manuel marco marcus
  margaret margarita maria mariam marianne marie marilyn marina mario marion mark markus martha martin marvin mary matt matteo
  matthew max maya małgorzata megan mehmet melania melissa mercedes mia michael michel michelle miguel mike minh miriam
  mitch mitt mohamed mohammed monica muhammad mustafa nadia nancy naomi nasser natalia natalie natasha nathan ned neil ngozi
  nicholas nick nicolas nicole niels nigel nina nkechi nora norma nuno oleg olga oliver olivia olivier olumide oluwaseun omar
  oscar otto pablo pamela patricia patrick paul paula pauline pedro peggy penelope pete peter phil philip phyllis pierre piotr
  priya rachel rafael rahul rajesh ralph rand ravi ray raymond rebecca regina renee ricardo richard rick rita rob robert
  roberta roberto robin rodrigo roger ron ronald rosa rose ross roy russell ruth ryan sally salma salvatore sam samantha samir
  samuel sandra sanjay sara sarah scott sean sebastian sergei sergey sharon sheila shirley sigrún silvia simon sofia sonia
  soo-jin sophia sophie stanisław stefan stella stephanie stephen steve steven stuart sue sunita suresh susan susanna suzanne
  svetlana sylvia szabolcs tamara tammy tamás tara tariq ted teresa terry thanh theodore theresa thomas thuy tim timothy tina
  toby todd tom tomasz tony tuan tunde tyler ursula valerie vanessa vera veronica victor victoria vikram viktor vincent
  vivian vladimir walter wanda warren wayne wendy wilhelm iam wojciech wolfgang xavier yasmin yolanda yuki
  yusuf yvonne zachary zainab zbigniew zoe zoltán zsófia ólafur þór
`);

/** Particles inside surnames: Ursula von der Leyen. */
export const NAME_PARTICLES = words(
  'van von der den de del della di da dos la le el al bin ibn ben abu ter ten',
);

/** Seats, honours and degrees as they stand behind a name: “Ana Prull KC”. */
export const HONOUR = /^(?:KC|QC|SC|MP|MEP|MSP|MLA|OBE|CBE|MBE|DBE|KBE|FRS|Ph\.?D\.?|M\.?D\.?|MBA|Esq\.?),?$/;

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
  guild alliance treasury forum conference confederation directorate secretariat
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
  column story dispatch manifesto platform inscription plaque label slogan verdict judgment judgement assessment findings analysis
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
