import { SAMPLE } from './dist.ts';
import { testWholePages } from './wholePages.ts';

testWholePages(SAMPLE);
