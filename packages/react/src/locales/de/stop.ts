import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: 'Was ausfallen würde',
  stopMinimumTls: 'TLS-Mindestversion',
  stopAnyTls: 'Keine Mindestversion',
  stopNoBasic: 'Ohne Basisauthentifizierung',
  stopNoCondition:
    'Wählen Sie eine TLS-Mindestversion oder schließen Sie die Basisauthentifizierung aus, um zu sehen, wer nicht mehr senden könnte.',
  stopError: 'Was ausfallen würde, konnte nicht gezählt werden.',
  stopSenders: 'Würden ausfallen',
  stopInPart: 'ganz oder teilweise',
  stopMessages: 'Würden abgelehnt',
  stopAverage: 'im Durchschnitt',
  stopReady: 'Bereit',
  partOfSenders: { one: '{part} von {count} Absender', other: '{part} von {count} Absendern' },
  messagesPerDay: { one: '{count} Nachricht pro Tag', other: '{count} Nachrichten pro Tag' },
  fewerMessagesPerDay: 'Weniger als {least} Nachrichten pro Tag',
  stopValues: { stopping: 'Würde ausfallen', unknown: 'Nicht zu beurteilen', ready: 'Bereit' },
  stopShares:
    'Nachrichten, Prozent der Nachrichten und Absender, die ausfallen würden, nicht zu beurteilen oder bereit sind',
  stopUnknown:
    'Nicht zu beurteilen: {messages} und {senders}, denn was sie verwendet haben, wurde nicht aufgezeichnet.',
  stopTrend: 'Nachrichten pro Tag, die abgelehnt würden',
  stopList: 'Absender, die ausfallen würden',
  stopNobody: 'Kein Absender würde ausfallen.',
  stopNobodyKnown: 'Es ist kein Absender bekannt, der ausfallen würde.',
  stopShowAll: { one: 'Den einzigen Absender anzeigen', other: 'Alle {count} Absender anzeigen' },
} satisfies Partial<Messages>;
