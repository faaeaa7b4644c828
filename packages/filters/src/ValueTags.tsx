import { Icon } from '@smtp-auth-report/controls';
import { useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import type { TextFilterField } from './filterFields.ts';
import { valueName } from './filterSentences.ts';
import { filterIcons } from './icons.ts';

interface ValueTagsProps {
  values: readonly string[];
  field: TextFilterField;
  /** Give the same one each time. */
  onRemove: (values: ReadonlySet<string>) => void;
}

/**
 * Values, each with a button that removes it: one tab stop, arrow keys between them, Delete and Backspace remove. Hundreds are not
 * drawn anew while somebody types beside them.
 */
export const ValueTags = memo(function ValueTags({ values, field, onRemove }: ValueTagsProps) {
  const { messages, translate } = useReport(conditionsWords, filtersWords);
  const tags = values.map((value) => ({
    id: keyOfValue(value),
    name: valueName(field, field.dimension, value, messages),
  }));
  return (
    <TagGroup
      aria-label={translate('filterValues', { count: values.length })}
      data-part="value-tags"
      onRemove={(keys) => onRemove(new Set([...keys].map(valueOfKey)))}
    >
      <TagList items={tags} data-part="values">
        {({ name }) => (
          <Tag textValue={name} data-part="value">
            <bdi>{name}</bdi>
            <Button slot="remove" data-part="remove">
              <Icon path={filterIcons.close} />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
});

// No domain is the empty text, which is no key.
const keyOfValue = (value: string) => `=${value}`;
const valueOfKey = (key: string | number) => String(key).slice(1);
