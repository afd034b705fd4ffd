import { KINDS } from './dist.ts';
import { testWholePages } from './wholePages.ts';

testWholePages(KINDS);
