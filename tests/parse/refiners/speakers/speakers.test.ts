import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';

const published = '2024-05-16';

/** Who is behind each quote. */
function names(text: string): (string | undefined)[] {
  return parse(text, { published }).quotes.map(({ speaker }) => speaker?.canonical);
}

/** The organisation of each speaker, in the order in which they speak. */
function affiliations(text: string): (string | undefined)[] {
  return parse(text, { published }).speakers.map(({ affiliation }) => affiliation?.text);
}

test('takes nobody for a man or a woman by the name', () => {
  const text = (first: string, second: string) =>
    `${first} Velt told the court that he had sold it. ${second} Korn said she had not.\n\n` +
    'Velt and Korn left at noon. “It is a lie,” she said.';
  assert.deepEqual(names(text('Mary', 'John')), ['John Korn']);
  assert.deepEqual(names(text('John', 'Mary')), ['Mary Korn']);
});

test('tells he from she by a title, a noun and a relative clause', () => {
  const text =
    'Kim Velt, a spokeswoman, met Mr. Lutz, who sold the lock, and Sam Korn, who lost her house.\n\n';
  assert.deepEqual(names(`${text}“Never,” he said.`), ['Lutz']);
  assert.ok(['Kim Velt', 'Sam Korn'].includes(names(`${text}“Never,” she said.`)[0] ?? ''));
});

test('takes no place, thing or headline for he or she', () => {
  assert.deepEqual(names('Ana Prull came back to Buffalo. Buffalo was cold. “I am glad,” she said.'), [
    'Ana Prull',
  ]);
  assert.deepEqual(names('Ana Prull opened the old door. “I am glad,” she said.'), ['Ana Prull']);
  assert.deepEqual(names('Storm Laughs At Harford Lock\n\nAna Prull ran. “I am glad,” she said.'), [
    'Ana Prull',
  ]);
});

test('reads a name out of a headline only as the running text has it', () => {
  assert.deepEqual(names('Ana Prull Wins Harford\n\nAna Prull was late. “I am glad,” Prull said.'), [
    'Ana Prull',
  ]);
});

test('takes the party and place of a politician for nobody', () => {
  const text = 'Sen. Ana Prull (D-Ohio) opened the lock. “I am glad,” she said.';
  assert.deepEqual(names(text), ['Ana Prull']);
  assert.deepEqual(affiliations(text), [undefined]);
});

test('takes one of many for no name, and an angry somebody for the name', () => {
  assert.deepEqual(names('“It is over,” one Democrat said.'), ['one Democrat']);
  assert.deepEqual(names('Ana Prull came late. “It is over,” an angry Prull said.'), ['Ana Prull']);
});

test('gives a surname to the one whom the text is about', () => {
  const text =
    'Ana Reed is mayor. Ana Reed has a brother, Tom Reed. “I know the lock,” Mayor Ana Reed said.\n\n“It is shut,” Reed said.';
  assert.deepEqual(names(text), ['Ana Reed', 'Ana Reed']);
});

test('names as affiliation no person, no place and no office', () => {
  const said = (source: string) => affiliations(`Tom Reed left. “It is over,” said ${source}.`);
  assert.deepEqual(said('Ana Prull, the mayor of Harford'), [undefined]);
  assert.deepEqual(said('Reed spokeswoman Ana Prull'), [undefined]);
  assert.deepEqual(said('Foreign Minister Ana Prull'), [undefined]);
  assert.deepEqual(said('Former Secretary of State Ana Prull'), [undefined]);
});

test('names as affiliation what a role belongs to', () => {
  const said = (source: string) => affiliations(`“It is over,” said ${source}.`);
  assert.deepEqual(said('Ana Prull, a spokeswoman for the Harford Port Authority'), [
    'Harford Port Authority',
  ]);
  assert.deepEqual(said('State Department spokesman Jon Velt'), ['State Department']);
  assert.deepEqual(said('Jon Velt of the Larch Institute'), ['Larch Institute']);
  assert.deepEqual(said('NATO official Jon Velt'), ['NATO']);
});

test('gives every role and affiliation the words that stand there', () => {
  const text =
    'Ana Prull, a former teacher, said it was “over.” Mayor Prull, the head of the Larch Institute, said it was “late.”';
  const [speaker] = parse(text, { published }).speakers;
  const marked = [...(speaker?.roles ?? []), ...(speaker?.affiliation ? [speaker.affiliation] : [])];
  assert.deepEqual(
    speaker?.roles?.map((role) => role.text),
    ['former teacher', 'Mayor', 'head of the Larch Institute'],
  );
  assert.equal(speaker?.role, 'former teacher');
  for (const mark of marked) assert.equal(text.slice(mark.start, mark.end), mark.text);
});

test('takes the object of a clause for another than its subject', () => {
  const text =
    'The flaw was found by Ines Dorn, a student, who opened the lock. She said it took “about a minute.”\n\nRobin Velt later thanked her.';
  assert.deepEqual(names(text), ['Ines Dorn']);
});

test('goes on with who was told of last, not with who spoke before', () => {
  const text =
    'Ana Prull shut the lock on Monday. “I had to,” she said. “It leaked,” she said.\n\n' +
    'Mia Korn told the council that the water had reached her door. “Nobody called,” she said.';
  assert.deepEqual(names(text), ['Ana Prull', 'Ana Prull', 'Mia Korn']);
});

test('lets who was asked answer, and nobody whom the question names', () => {
  const asked = 'Ana Prull opened the lock. A reporter asked Prull whether it leaked. “Never,” she said.';
  assert.deepEqual(names(asked), ['Ana Prull']);
  const opening =
    'Ana Prull opened the lock.\n\nAsked whether Mia Korn would close it again, she laughed. “Never,” she said.';
  assert.deepEqual(names(opening), ['Ana Prull']);
});

test('takes “they” for the group, not for the one named since', () => {
  assert.deepEqual(
    names('The players refused to train. Coach Ana Prull resigned. “It is over,” they said.'),
    ['the players'],
  );
});

test('tells by a role before a name who is a man or a woman', () => {
  const text = 'Velt met his sister, Ida Korn. “Never,” ';
  assert.deepEqual(names(`${text}he said.`), ['Velt']);
  assert.deepEqual(names(`${text}she said.`), ['Ida Korn']);
});

test('takes no sentence of names with a verb for a headline', () => {
  assert.deepEqual(names('Prime Minister Ana Prull met King Otto. “Never,” she said.'), ['Ana Prull']);
});

test('makes no pair of places that go on with where a group is from', () => {
  const [who = ''] = names('Ministers from Velt, Korn and Harford signed. “Never again,” they said.');
  assert.match(who, /^ministers/);
  assert.deepEqual(names('Velt, Korn and Prull signed. “Never again,” they said.'), ['Velt, Korn and Prull']);
});

test('finds one again by the role before a rank, and by each of two roles', () => {
  const army = 'Army spokesman Col. Otto Velt came. ';
  assert.deepEqual(names(`${army}“Never,” the spokesman said.`), ['Otto Velt']);
  assert.deepEqual(names(`${army}“Never,” the colonel said.`), ['Otto Velt']);
  const union = 'Ana Prull, head of the union and former mayor, came. ';
  assert.deepEqual(names(`${union}“Never,” the mayor said.`), ['Ana Prull']);
  assert.deepEqual(names(`${army}“Never,” the general said.`), ['the general']);
});

test('names a person without seat, honour and degree', () => {
  assert.deepEqual(names('“Never,” said Ana Prull KC.'), ['Ana Prull']);
  assert.deepEqual(names('“Never,” said Sir Otto Velt OBE. “Ever,” Velt said.'), ['Otto Velt', 'Otto Velt']);
  assert.deepEqual(names('“It is over,” said Otto Velt Jr.'), ['Otto Velt Jr.']);
});

test('takes a common noun for a surname behind a given name, and none for an organisation', () => {
  assert.deepEqual(names('“It hurts,” said Jin Park of Harford Steel.'), ['Jin Park']);
  assert.deepEqual(affiliations('“It hurts,” said Jin Park of Harford Steel.'), ['Harford Steel']);
});
