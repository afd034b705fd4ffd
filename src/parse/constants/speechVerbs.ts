/** How a verb reports words. Each table below is one class. */
export type CueClass = 'say' | 'address' | 'call' | 'judge' | 'write' | 'think' | 'ask' | 'control';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Verbs that take the words themselves as their object: she said, he added. */
const SAY = words(`
  say add state note explain declare insist argue reply respond answer continue conclude recall remark observe
  acknowledge admit concede claim assert contend maintain announce report reveal disclose stress emphasize emphasise
  underscore underline reiterate repeat predict joke quip lament complain boast brag gush muse confess exclaim shout
  yell scream cry chant whisper mutter murmur bark snap sigh laugh retort counter rejoin interject chime proclaim
  pronounce comment opine posit suggest testify recount relate elaborate volunteer venture caution advise
  affirm confirm deny protest object grumble growl fume rail bemoan bewail vent intone deadpan drawl crow
  enthuse agree offer allege charge vow pledge promise swear explain clarify specify summarize summarise propose
  recommend apologize apologise thunder roar jeer heckle marvel pray sing speak begin go read predict forecast
  explain express voice utter plead beg repeat describe articulate hint imply signal indicate mention point
  guarantee assure blast jest tease rap sum tout
  bellow hiss rage seethe groan moan wail shriek screech sob stammer stutter snarl rant blurt burble coo purr croon gasp
  rasp croak wheeze chuckle giggle cackle whimper whine carp gripe grouse grouch mumble babble prattle holler howl squeal
  yelp bawl trumpet exult reminisce recollect remonstrate expostulate wisecrack banter interrupt interpose interpolate
  riposte concur assent speculate conjecture theorize hypothesize surmise postulate philosophize pontificate preach
  effuse divulge confide intimate insinuate aver avow attest recite ponder ruminate
`);

/** Verbs whose object is the hearer: told reporters, warned them. */
const ADDRESS = words(`
  tell warn assure remind inform notify instruct urge order advise reassure counsel brief promise caution persuade
  convince implore beseech lecture scold chide admonish exhort encourage address thank
`);

/** Verbs that name a thing: called it, dubbed him, defined the. */
const CALL = words(`
  call dub term label brand name describe define characterize characterise portray cast deem style nickname
  title entitle bill refer depict paint frame tag christen hail
`);

/** Verbs that take a stand towards something: praised, blamed, denounced. */
const JUDGE = words(`
  praise blame accuse criticize criticise denounce condemn slam blast attack mock ridicule deride decry dismiss reject
  defend support applaud laud credit question challenge oppose endorse welcome celebrate commend hail assail
  fault rebuke rip savage deplore disparage belittle scoff sneer bash lambaste castigate trash knock
  invoke demand request seek call threaten push rally campaign promote advocate cite quote echo paraphrase
  evoke accept commit
`);

/** Verbs of writing and publishing. */
const WRITE = words(
  'write tweet post retweet text blog email e-mail publish caption scrawl pen telegraph message type scribble',
);

/** Verbs of thinking, feeling and learning. */
const THINK = words(`
  think believe feel know see find hope expect fear worry want consider regard view remember imagine realize
  realise learn hear understand doubt decide wish suppose guess love like hate prefer estimate calculate envision
  recognize discover determine conclude note mean intend plan
`);

const ASK = words('ask inquire enquire query wonder press quiz demand');

/** In the order of preference: a verb in two tables has the class of the first. */
const CLASSES: readonly (readonly [CueClass, readonly string[]])[] = [
  ['ask', ASK],
  ['write', WRITE],
  ['call', CALL],
  ['address', ADDRESS],
  ['say', SAY],
  ['judge', JUDGE],
  ['think', THINK],
];

const CLASS_OF: ReadonlyMap<string, CueClass> = new Map(
  CLASSES.flatMap(([cueClass, lemmas]) => lemmas.map((lemma) => [lemma, cueClass] as const)).reverse(),
);

/** Forms the tagger leaves as they are, or takes for another word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['wrote', 'write'],
  ['writes', 'write'],
  ['tweeted', 'tweet'],
  ['tweets', 'tweet'],
  ['quipped', 'quip'],
  ['texted', 'text'],
  ['quoth', 'say'],
  ['saying', 'say'],
  ['telling', 'tell'],
  ['adds', 'add'],
  ['added', 'add'],
  ['notes', 'note'],
  ['dubbed', 'dub'],
  ['raged', 'rage'],
  ['griped', 'gripe'],
]);

/** A word as the verb tables know it. */
interface Worded {
  readonly lower: string;
  readonly lemma: string;
  readonly tag: string;
}

/** The dictionary form of a verb. */
export function verbLemma({ lower, lemma }: Worded): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  return lemma === lower && /(?:ed|ing)$/.test(lower) ? knownStem(lower) : lemma;
}

/** “fumed” → “fume”, “blogged” → “blog”, “reading” → “read”, where the tagger has the form for its own lemma and the tables know the verb. */
function knownStem(form: string): string {
  const stems = form.endsWith('ing')
    ? [form.slice(0, -3), `${form.slice(0, -3)}e`]
    : [form.slice(0, -1), form.slice(0, -2), form.slice(0, -3)];
  return stems.find((stem) => CLASS_OF.has(stem)) ?? form;
}

export function cueClassOf(lemma: string): CueClass | null {
  return CLASS_OF.get(lemma) ?? null;
}

/** Verbs that stand after a quote as its attribution. */
export function isPlainSpeech(lemma: string): boolean {
  const cueClass = cueClassOf(lemma);
  return cueClass === 'say' || cueClass === 'ask' || cueClass === 'write' || cueClass === 'address';
}

/** “…?” Price said. — whether a run of words after a quote is its attribution and not a new sentence. */
export function startsAttribution(items: readonly Worded[]): boolean {
  const verb = items.findIndex((item) => item.tag === 'VERB' && isPlainSpeech(verbLemma(item)));
  if (verb < 0 || items.slice(0, verb).some((item) => /^[.;:!?—–]$/.test(item.lower))) return false;
  const after = items[verb + 1];
  // Ann Lee said: — the words of the next quote.
  return !after || !/^(?::|that|he|she|it|they|the|a|an|his|her|we|there)$/.test(after.lower);
}
