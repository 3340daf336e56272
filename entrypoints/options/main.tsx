import { render } from 'preact';
import { sendCommand } from '../../platform/messages';
import { pageLanguage } from '../popup/locale';
import { DashboardApp } from './DashboardApp';

const { documentElement } = document;
documentElement.lang = pageLanguage.languageTag;
documentElement.dir = pageLanguage.direction;
render(<DashboardApp />, document.getElementById('app')!);

// Puts the browser right where it forgot an alarm or a badge; what is shown here comes from the store.
void sendCommand({ type: 'look' });
