import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: '1 日あたりのメッセージ',
  daysSentence: '{title}、{from} ～ {to}: 最小 {lowest}、最大 {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: 現時点で{messages} (集計途中の日)',
  daysMost: '最大: {day}に{messages}',
  daysAsTable: '日別の数値を表で表示',
} satisfies Partial<Messages>;
