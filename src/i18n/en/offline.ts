import type { offline as ja } from '../ja/offline';
import type { LocaleOf } from '../ja';

export const offline: LocaleOf<typeof ja> = {
  title: 'Open without a network',
  notice: { updateReady: 'There is a newer version of the board. A reload brings it and keeps this view; you can also go on as it is.' },
  busy: 'Getting ready.',
  standings: {
    ready:
      'The files of the board are in this browser, so that it opens without a network. It can be installed as an app from the browser’s menu. New versions, and reports that are added later, come when there is a network.',
    preparing: 'The files are being put into this browser. Then the board opens without a network.',
    off: 'No files of the board are kept in this browser. It needs a network to open.',
    failed: 'The files could not be put into this browser: there is no room, or its settings forbid it. The board needs a network to open.',
    file: 'This page is a file on this computer and needs no network anyway.',
    http: 'This site is open by http://. Browsers allow only sites by https:// to keep their files. To work without a network, use the version that is one single file.',
    browser: 'This browser cannot keep the files. To work without a network, use the version that is one single file.',
  },
  remove: 'Remove the files from this browser',
  add: 'Make it open without a network',
  notKept: 'This browser keeps no settings, so the files will come back when the board is opened again.',
  removeNote: 'Saved views, your talk and imported documents stay.',
};
