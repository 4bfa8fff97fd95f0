import { describeFramework } from './framework.js';

const slip = (template: string) => `
  import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
  import type { LogtoCompleteEvent, LogtoSignIn } from 'logto-sign-in';
  @Component({ selector: 'app-slip', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${template}\` })
  export class Slip {
    theme: LogtoSignIn['theme'] = 'auto';
    goOn(event: LogtoCompleteEvent) {}
  }`;

describeFramework({
  page: 'angular',
  command: ['ngc', '-p', '.'],
  options: { angularCompilerOptions: { strictTemplates: true } },
  languages: ['ts'],
  slips: {
    'another event’s listener': slip('<logto-sign-in (logto-failed)="goOn($event)" />'),
    'an event that does not exist': slip('<logto-sign-in (logto-compleet)="goOn($event)" />'),
    'a field that an event does not have': slip('<logto-sign-in (logto-complete)="$event.detail" />'),
    'a theme that does not exist': slip(`<button (click)="theme = 'drak'"></button>`),
  },
});
