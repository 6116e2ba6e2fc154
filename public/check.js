// Written so that old browsers read it too: whether a browser is new enough is one of the questions. The same file is the worker that is tried.
(function () {
  'use strict';

  if (typeof document === 'undefined') {
    self.postMessage('here');
    return;
  }

  var results = document.getElementById('results');
  var summary = document.getElementById('summary');
  var said = [];
  var waiting = 0;
  /** Of the files of this page, as SHA256SUMS.txt lists them. */
  var listed = [];

  var words = {
    good: ['○ 使えます', 'Works'],
    note: ['△ 使えませんが、動きます', 'Missing, but the board works'],
    bad: ['× 動きません', 'Does not work'],
  };

  function element(name, text, language) {
    var made = document.createElement(name);
    made.textContent = text;
    if (language) made.lang = language;
    return made;
  }

  function pair(name, japanese, english) {
    var cell = element(name, '');
    cell.appendChild(element('span', japanese));
    cell.appendChild(element('span', english, 'en'));
    return cell;
  }

  /** Adds a line at its place; what is found out later fills it. */
  function addLine(japanese, english) {
    var line = document.createElement('tr');
    var head = pair('th', japanese, english);
    head.scope = 'row';
    line.appendChild(head);
    var result = line.appendChild(pair('td', '確認中', 'Checking'));
    var meaning = line.appendChild(element('td', ''));
    results.appendChild(line);
    waiting += 1;
    return function (kind, explained, own) {
      var told = own || words[kind];
      var filled = pair('td', told[0], told[1]);
      filled.setAttribute('data-result', kind);
      line.replaceChild(filled, result);
      line.replaceChild(pair('td', explained[0], explained[1]), meaning);
      said.push({ kind: kind, text: japanese + '\t' + told[0] + '\t' + explained[0] });
      waiting -= 1;
      if (waiting === 0) conclude();
    };
  }

  function conclude() {
    var bad = 0;
    for (var at = 0; at < said.length; at += 1) if (said[at].kind === 'bad') bad += 1;
    summary.textContent = '';
    summary.setAttribute('data-result', bad === 0 ? 'good' : 'bad');
    summary.appendChild(
      pair(
        'span',
        bad === 0 ? '○ このパソコンとサーバーで動きます。' : '× 直すところが' + bad + '件あります。',
        bad === 0 ? 'The board works on this computer and server.' : 'To be put right: ' + bad + '.',
      ),
    );
  }

  function fetchFile(path, type, done) {
    var request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = type;
    request.onload = function () {
      done(request.status >= 200 && request.status < 300 ? request : null);
    };
    request.onerror = function () {
      done(null);
    };
    try {
      request.send();
    } catch (error) {
      done(null);
    }
  }

  /** SHA-256 (FIPS 180-4); the browser's own is not there on plain http. */
  function hash(bytes) {
    var primes = [];
    var constants = [];
    var state = [];
    for (var number = 2; primes.length < 64; number += 1) {
      var isPrime = true;
      for (var at = 0; at < primes.length && isPrime; at += 1) isPrime = number % primes[at] !== 0;
      if (!isPrime) continue;
      if (primes.length < 8) state.push((Math.sqrt(number) * 4294967296) | 0);
      constants.push((Math.cbrt(number) * 4294967296) | 0);
      primes.push(number);
    }
    var padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[bytes.length] = 128;
    var view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(padded.length - 4, bytes.length << 3);
    var schedule = new Int32Array(64);
    function turn(value, count) {
      return (value >>> count) | (value << (32 - count));
    }
    for (var block = 0; block < padded.length; block += 64) {
      for (var step = 0; step < 64; step += 1) {
        if (step < 16) schedule[step] = view.getInt32(block + step * 4);
        else {
          var early = schedule[step - 15];
          var late = schedule[step - 2];
          var spread0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
          var spread1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
          schedule[step] = (schedule[step - 16] + spread0 + schedule[step - 7] + spread1) | 0;
        }
      }
      var w = state.slice();
      for (var round = 0; round < 64; round += 1) {
        var choose = (w[4] & w[5]) ^ (~w[4] & w[6]);
        var most = (w[0] & w[1]) ^ (w[0] & w[2]) ^ (w[1] & w[2]);
        var sum1 = turn(w[4], 6) ^ turn(w[4], 11) ^ turn(w[4], 25);
        var sum0 = turn(w[0], 2) ^ turn(w[0], 13) ^ turn(w[0], 22);
        var first = (w[7] + sum1 + choose + constants[round] + schedule[round]) | 0;
        w = [(first + sum0 + most) | 0, w[0], w[1], w[2], (w[3] + first) | 0, w[4], w[5], w[6]];
      }
      for (var part = 0; part < 8; part += 1) state[part] = (state[part] + w[part]) | 0;
    }
    var text = '';
    for (var word = 0; word < 8; word += 1) text += ('0000000' + (state[word] >>> 0).toString(16)).slice(-8);
    return text;
  }

  function findListed(pattern) {
    for (var at = 0; at < listed.length; at += 1) if (pattern.test(listed[at].path)) return listed[at].path;
    return null;
  }

  function checkBrowser() {
    var tell = addLine('ブラウザー', 'Browser');
    var lacks = [];
    if (!('noModule' in document.createElement('script'))) lacks.push('ES modules');
    if (typeof Array.prototype.toSorted !== 'function') lacks.push('Array.toSorted');
    if (typeof window.HTMLDialogElement !== 'function') lacks.push('<dialog>');
    if (typeof window.structuredClone !== 'function') lacks.push('structuredClone');
    if (!(window.CSS && CSS.supports && CSS.supports('selector(:has(a))'))) lacks.push(':has()');
    if (!('adoptedStyleSheets' in document)) lacks.push('adoptedStyleSheets');
    var agent = navigator.userAgent;
    if (lacks.length === 0) tell('good', [agent, 'Has all that the board needs.']);
    else
      tell('bad', [
        '足りない機能：' + lacks.join('、') + '。Edge・Chrome 111、Firefox 121、Safari 16.4 以降にしてください。' + agent,
        'Missing: ' + lacks.join(', ') + '. Needs Edge or Chrome 111, Firefox 121, Safari 16.4 or later.',
      ]);
  }

  function checkPlace() {
    var tell = addLine('開き方', 'How it is opened');
    if (location.protocol === 'file:')
      tell('bad', [
        'フォルダーから直接開いています。この形では動きません。サーバーに置くか、1つのファイルにまとめた版を使ってください。',
        'Opened from a folder, which cannot work: put it on a server, or use the version that is one single file.',
      ]);
    else tell('good', [location.origin + location.pathname, location.protocol + ' page']);
  }

  function checkStorage() {
    var tell = addLine('保存（表示・発表・設定）', 'Keeping views, decks, settings');
    try {
      localStorage.setItem('seika-board.check', 'here');
      var isKept = localStorage.getItem('seika-board.check') === 'here';
      localStorage.removeItem('seika-board.check');
      if (!isKept) throw new Error('not kept');
      tell('good', ['このブラウザーに保存できます。', 'Can be kept in this browser.']);
    } catch (error) {
      tell('note', [
        'ブラウザーの設定で保存できません。閉じると消えるので、ファイルに書き出してください。',
        'Refused by the browser: what is made is gone when the page is closed. Export it to a file.',
      ]);
    }
  }

  function checkFont() {
    var tell = addLine('文字の形（フォント）', 'Fonts');
    var path = findListed(/^assets\/first-.*400-.*\.woff2$/);
    var missing = ['パソコンのフォントで表示します。', 'Fonts of the computer are used instead.'];
    if (path === null || typeof window.FontFace !== 'function') return tell('note', missing);
    new FontFace('Seika check', 'url("./' + path + '")').load().then(
      function () {
        tell('good', ['BIZ UDPゴシックを、このサーバーから読み込めます。', 'BIZ UDPGothic comes from this server.']);
      },
      function () {
        tell('note', missing);
      },
    );
  }

  function checkWorker() {
    var tell = addLine('文書の読み込み（ワーカー）', 'Importing documents (worker)');
    var isTold = false;
    function answer(isThere) {
      if (isTold) return;
      isTold = true;
      if (isThere) tell('good', ['画面を止めずに文書を読み込めます。', 'Documents are read without stopping the page.']);
      else tell('note', ['文書の読み込みが使えません。表示はできます。', 'Documents cannot be imported; the board itself works.']);
    }
    try {
      var worker = new Worker('./check.js');
      worker.onmessage = function () {
        worker.terminate();
        answer(true);
      };
      worker.onerror = function () {
        answer(false);
      };
      setTimeout(function () {
        answer(false);
      }, 5000);
    } catch (error) {
      answer(false);
    }
  }

  function checkFiles() {
    var tell = addLine('ファイルの書き出し', 'Saving files');
    if (typeof Blob === 'function' && 'download' in document.createElement('a'))
      tell('good', ['下の「結果をファイルに保存」で試せます。', 'Try it with the button below.']);
    else tell('note', ['CSV や PowerPoint を書き出せません。', 'CSV and PowerPoint cannot be saved.']);
  }

  function checkClipboard() {
    var tell = addLine('コピー', 'Copying');
    if (window.isSecureContext && navigator.clipboard) tell('good', ['ボタンでコピーできます。', 'Buttons copy.']);
    else
      tell('note', [
        'http のため、コピーのボタンが使えないことがあります。文字を選んでコピーできます。',
        'Plain http: buttons may not copy; select the text and copy it.',
      ]);
  }

  function checkFullScreen() {
    var tell = addLine('全画面での発表', 'Full screen for talks');
    if (document.fullscreenEnabled) tell('good', ['発表を全画面にできます。', 'Talks can fill the screen.']);
    else tell('note', ['発表は画面の中で行えます。F11 で全画面にしてください。', 'Talks run inside the window; press F11.']);
  }

  function checkHeaders() {
    var tell = addLine('サーバーの応答（ページ）', 'Answers of the server (pages)');
    var tellAssets = addLine('サーバーの応答（部品）', 'Answers of the server (parts)');
    fetchFile('./index.html', 'text', function (request) {
      if (request === null) return tell('bad', ['index.html がありません。', 'index.html is missing.'], ['× 見つかりません', 'Not found']);
      var lacks = [];
      var policy = request.getResponseHeader('Content-Security-Policy') || '';
      if (policy.indexOf('frame-ancestors') < 0) lacks.push('Content-Security-Policy');
      if (request.getResponseHeader('X-Content-Type-Options') !== 'nosniff') lacks.push('X-Content-Type-Options');
      if (!request.getResponseHeader('Referrer-Policy')) lacks.push('Referrer-Policy');
      if (!/no-cache|no-store|max-age=0/.test(request.getResponseHeader('Cache-Control') || '')) lacks.push('Cache-Control: no-cache');
      if (lacks.length === 0) tell('good', ['設定例のとおりです。', 'As in the samples.'], ['○ 整っています', 'In order']);
      else
        tell(
          'note',
          ['設定例（server/）にあって、ないもの：' + lacks.join('、'), 'In the samples (server/), but not sent: ' + lacks.join(', ')],
          ['△ 足りない設定があります', 'Settings are missing; the board works'],
        );
    });
    var script = findListed(/^assets\/first-.*\.js$/);
    if (script === null)
      return tellAssets('bad', ['SHA256SUMS.txt が読めません。', 'SHA256SUMS.txt cannot be read.'], ['× 見つかりません', 'Not found']);
    fetchFile('./' + script, 'text', function (request) {
      if (request === null)
        return tellAssets('bad', [script + ' がありません。', script + ' is missing.'], ['× 見つかりません', 'Not found']);
      var type = request.getResponseHeader('Content-Type') || '';
      if (!/javascript/.test(type))
        return tellAssets('bad', [
          'スクリプトの種類（Content-Type）が「' + type + '」です。text/javascript にしてください。',
          'Scripts are sent as "' + type + '"; it must be text/javascript.',
        ]);
      if (/immutable|max-age=[1-9]\d{4}/.test(request.getResponseHeader('Cache-Control') || ''))
        return tellAssets('good', ['部品は長く保存されます。', 'Parts are kept for long.'], ['○ 整っています', 'In order']);
      tellAssets(
        'note',
        ['部品が毎回読み直されます。設定例（server/）を見てください。', 'Parts are fetched again each time; see the samples (server/).'],
        ['△ 遅くなることがあります', 'May be slow'],
      );
    });
  }

  function checkOrigins() {
    var tell = addLine('ほかのサーバーへの通信', 'Requests to other servers');
    var others = [];
    var entries = window.performance && performance.getEntriesByType ? performance.getEntriesByType('resource') : [];
    for (var at = 0; at < entries.length; at += 1) {
      var link = document.createElement('a');
      link.href = entries[at].name;
      if (link.host !== location.host && link.protocol !== 'blob:' && link.protocol !== 'data:') others.push(entries[at].name);
    }
    if (others.length === 0)
      tell(
        'good',
        [
          'このページが読み込んだ' + entries.length + '件は、すべて同じサーバーからです。',
          'All of ' + entries.length + ' are to this server.',
        ],
        ['○ 0件', 'None'],
      );
    else
      tell(
        'bad',
        ['ブラウザーの拡張機能などが加えています：' + others.join('、'), 'Added by something on this computer: ' + others.join(', ')],
        ['× ' + others.length + '件', String(others.length)],
      );
  }

  function checkVersion(sums) {
    var tell = addLine('版', 'Version');
    fetchFile('./sbom.cdx.json', 'text', function (request) {
      if (request === null || sums === null)
        return tell(
          'bad',
          ['SHA256SUMS.txt か sbom.cdx.json がありません。', 'SHA256SUMS.txt or sbom.cdx.json is missing.'],
          ['× わかりません', 'Unknown'],
        );
      var parts = JSON.parse(request.responseText);
      var version = parts.metadata.component.version;
      tell(
        'good',
        [
          'SHA256SUMS.txt のハッシュ：' + hash(new Uint8Array(sums)) + '（受け取ったものと比べてください）',
          listed.length + ' files, ' + parts.components.length + ' packages. Compare this hash with the one that was handed over.',
        ],
        ['○ ' + version, version],
      );
    });
  }

  function compareAll() {
    var button = document.getElementById('compare');
    var compared = document.getElementById('compared');
    var faults = document.getElementById('faults');
    var same = 0;
    var isOver = 0;
    button.disabled = true;
    faults.textContent = '';
    function say(japanese, english, kind) {
      compared.textContent = '';
      compared.setAttribute('data-result', kind);
      compared.appendChild(pair('span', japanese, english));
    }
    if (listed.length === 0) return say('× SHA256SUMS.txt が読めません。', 'SHA256SUMS.txt cannot be read.', 'bad');
    function next(at) {
      if (at >= listed.length) return;
      var entry = listed[at];
      fetchFile('./' + entry.path, 'arraybuffer', function (request) {
        // IIS hands out no web.config, wherever it stands
        var isWithheld = request === null && /^server\//.test(entry.path);
        if (isWithheld || (request !== null && hash(new Uint8Array(request.response)) === entry.hash)) same += 1;
        else faults.appendChild(element('li', entry.path + (request === null ? '（ありません / missing）' : '（違います / differs）')));
        isOver += 1;
        if (isOver === listed.length) {
          button.disabled = false;
          var isAll = same === listed.length;
          say(
            (isAll ? '○ ' : '× ') + listed.length + '件のうち' + same + '件が一致しました。',
            same + ' of ' + listed.length + ' are the same.',
            isAll ? 'good' : 'bad',
          );
        } else if (isOver % 20 === 0) say(isOver + '/' + listed.length, '', 'note');
        next(at + 4);
      });
    }
    for (var lane = 0; lane < 4; lane += 1) next(lane);
  }

  function saveResult() {
    var lines = ['成果ボードの動作確認', location.href, navigator.userAgent];
    for (var at = 0; at < said.length; at += 1) lines.push(said[at].text);
    lines.push(document.getElementById('compared').textContent);
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/plain' }));
    link.download = 'seika-board-check.txt';
    link.click();
  }

  if (window.trustedTypes)
    window.trustedTypes.createPolicy('default', {
      createScriptURL: function (path) {
        return path === './check.js' ? path : null;
      },
    });
  document.getElementById('compare').onclick = compareAll;
  document.getElementById('save').onclick = saveResult;
  checkBrowser();
  checkPlace();
  fetchFile('./SHA256SUMS.txt', 'arraybuffer', function (request) {
    var text = request === null ? '' : new TextDecoder().decode(request.response);
    var pattern = /^([0-9a-f]{64}) {2}(.+)$/gm;
    for (var found = pattern.exec(text); found; found = pattern.exec(text)) listed.push({ hash: found[1], path: found[2] });
    checkVersion(request === null ? null : request.response);
    checkHeaders();
    checkFont();
    checkWorker();
    checkStorage();
    checkFiles();
    checkClipboard();
    checkFullScreen();
    checkOrigins();
  });
})();
