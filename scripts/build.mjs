/** `npm run build`: builds even where nothing seems to have changed. */
import { build, ensureInstalled } from './ensure.mjs';

ensureInstalled();
build();
