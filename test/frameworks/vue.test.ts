import { describeFramework } from './framework.js';

const slip = (tag: string) =>
  `<script setup lang="ts">import type {} from 'logto-sign-in/vue';</script><template>${tag}</template>`;

describeFramework({
  page: 'vue',
  command: ['vue-tsc', '--pretty', 'false'],
  options: { vueCompilerOptions: { strictTemplates: true } },
  languages: ['vue', 'ts'],
  slips: {
    'a wrong value of an attribute': slip('<logto-sign-in theme="drak" />'),
    'an attribute that does not exist': slip('<logto-sign-in them="dark" />'),
    'a wrong type of a property': slip('<logto-sign-in preview="sign-in" />'),
    'an event that does not exist': slip('<logto-sign-in @logto-compleet="() => {}" />'),
    'a field that an event does not have': slip('<logto-sign-in @logto-complete="(event) => event.detail" />'),
  },
});
