import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { RecommendedTask } from '@consilium/tumour-board';
import { FieldError, Icon, useText } from '@consilium/ui';
import { changeTask, NEW_TASK, removeAt } from './change-content.js';

export interface TasksEditorProps {
  tasks: readonly RecommendedTask[];
  onChange: (tasks: RecommendedTask[]) => void;
  errors: Readonly<Record<string, string>>;
  hint?: string;
}

/** Who does what by when. */
export function TasksEditor({ tasks, onChange, errors, hint }: TasksEditorProps) {
  const { t } = useText();
  return (
    <fieldset className="recommendation-tasks">
      <legend>{t('recommendation.tasks')}</legend>
      {hint && <p className="c-dim">{hint}</p>}
      {tasks.map((task, index) => {
        const path = `tasks[${index}]`;
        const number = index + 1;
        return (
          <div key={index} className="recommendation-task" role="group" aria-label={t('recommendation.task', { number })}>
            <TextInput
              id={`${path}.description`}
              label={t('recommendation.taskDescription')}
              value={task.description}
              error={errors[`${path}.description`]}
              onChange={(event) => onChange(changeTask(tasks, index, { description: event.currentTarget.value }))}
            />
            <TextInput
              id={`${path}.owner`}
              label={t('recommendation.taskOwner')}
              value={task.owner}
              error={errors[`${path}.owner`]}
              onChange={(event) => onChange(changeTask(tasks, index, { owner: event.currentTarget.value }))}
            />
            <TextInput
              id={`${path}.dueOn`}
              type="date"
              label={t('recommendation.taskDueOn')}
              value={task.dueOn ?? ''}
              error={errors[`${path}.dueOn`]}
              onChange={(event) => onChange(changeTask(tasks, index, { dueOn: event.currentTarget.value || null }))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('recommendation.removeTask', { number })}
              onClick={() => onChange(removeAt(tasks, index))}
            >
              <Icon name="cross" />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        id="tasks"
        variant="default"
        size="sm"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => onChange([...tasks, NEW_TASK])}
      >
        {t('recommendation.addTask')}
      </Button>
      <FieldError>{errors['tasks']}</FieldError>
    </fieldset>
  );
}
