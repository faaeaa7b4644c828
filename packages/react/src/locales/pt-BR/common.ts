import type { Messages } from '../../messages.ts';

export const common = {
  name: 'Nome',
  cancel: 'Cancelar',
  save: 'Salvar',
  undo: 'Desfazer',
  dateMissing: 'Insira uma data completa.',
  partNotLoaded: 'Não foi possível carregar. Feche e tente novamente.',
  back: 'Voltar',
  versionOrHigher: '{version} ou superior',
  apply: 'Aplicar',
} satisfies Partial<Messages>;
