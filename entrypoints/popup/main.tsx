import { render } from 'preact';
import { sendCommand } from '../../platform/messages';
import { page } from './locale';
import { PopupApp } from './PopupApp';

const { documentElement } = document;
documentElement.lang = page.languageTag;
documentElement.dir = page.direction;
render(<PopupApp />, document.getElementById('app')!);

// Puts the browser right where it forgot an alarm or a badge; what is shown here comes from the store.
void sendCommand({ type: 'look' });
