import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: `
    <header>Logto with Angular</header>
    <main><router-outlet /></main>
  `,
})
export class App {}
