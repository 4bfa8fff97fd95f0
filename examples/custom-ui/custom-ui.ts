import 'logto-sign-in/define';
