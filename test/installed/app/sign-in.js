// A page that has lit of its own, too.
import { html, render } from 'lit';
import 'logto-sign-in/define';

render(html`<h1>Bookstore</h1>`, document.querySelector('header'));
