import type { offline as ja } from '../ja/offline';
import type { LocaleOf } from '../ja';

export const offline: LocaleOf<typeof ja, 'one' | 'many'> = {
  title: 'Abrir sem internet',
  notice: {
    updateReady:
      'Há uma versão mais nova do Painel Seika. Recarregue a página para usá-la: a tela fica como está. Também é possível continuar com esta versão.',
  },
  busy: 'Preparando.',
  standings: {
    ready:
      'Os arquivos do painel estão neste navegador; por isso ele abre sem internet. Pelo menu do navegador é possível instalá-lo como aplicativo. Versões novas e relatórios acrescentados depois chegam quando há internet.',
    preparing: 'Os arquivos estão sendo guardados neste navegador. Depois disso, o painel abre sem internet.',
    off: 'Nenhum arquivo do painel fica guardado neste navegador. Para abrir, é preciso ter internet.',
    failed:
      'Não foi possível guardar os arquivos neste navegador: falta espaço ou as configurações não permitem. Para abrir o painel, é preciso ter internet.',
    file: 'Esta página é um arquivo deste computador e não precisa de internet.',
    http: 'Este site foi aberto por http://. Os navegadores só deixam sites em https:// guardar os seus arquivos. Para usar sem internet, use a versão em um único arquivo.',
    browser: 'Este navegador não consegue guardar os arquivos. Para usar sem internet, use a versão em um único arquivo.',
  },
  remove: 'Tirar os arquivos deste navegador',
  add: 'Permitir abrir sem internet',
  notKept: 'Este navegador não guarda configurações; por isso os arquivos voltarão quando o painel for aberto de novo.',
  removeNote: 'As telas salvas, a sua apresentação e os documentos importados não se perdem.',
};
