import { askVersion } from './askVersion.ts';
import { copyPlaces } from './copyPlaces.ts';
import { keepPanel } from './keepPanel.ts';
import { keepPlace } from './keepPlace.ts';

keepPanel();
copyPlaces();
keepPlace();
askVersion();
