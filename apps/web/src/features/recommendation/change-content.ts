import type { Option, RecommendationContent, RecommendedOption, RecommendedTask } from '@consilium/tumour-board';
import { freshDetails, optionsSentence, type LesionLabel, type Text } from '@consilium/ui';

type Speech = Pick<Text, 't' | 'words' | 'language'>;

/**
 * Other options, ranked in their order. The chair's sentence follows them as long as nobody has put it in other words.
 */
export function withOptions(
  content: RecommendationContent,
  options: readonly RecommendedOption[],
  text: Speech,
  lesionLabel?: LesionLabel,
): RecommendationContent {
  const ranked = options.map((option, index) => ({ ...option, rank: index + 1 }));
  const untouched = content.summary.trim() === '' || content.summary === optionsSentence(content.options, text, lesionLabel);
  return { ...content, options: ranked, summary: untouched ? optionsSentence(ranked, text, lesionLabel) : content.summary };
}

/** Names an option at an index; the same one keeps its details, another starts with none of them. */
export function chooseOption(options: readonly RecommendedOption[], index: number, option: Option): RecommendedOption[] {
  if (options[index]?.option === option) return [...options];
  const chosen = { rank: index + 1, option, details: freshDetails(option), trialPreferred: false };
  return options.length === index ? [...options, chosen] : options.map((each, at) => (at === index ? chosen : each));
}

export function changeOption(
  options: readonly RecommendedOption[],
  index: number,
  change: Partial<RecommendedOption>,
): RecommendedOption[] {
  return options.map((each, at) => (at === index ? { ...each, ...change } : each));
}

export function removeAt<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

export function moveUp<Item>(items: readonly Item[], index: number): Item[] {
  const [moved] = items.slice(index, index + 1);
  if (moved === undefined || index === 0) return [...items];
  const rest = removeAt(items, index);
  return [...rest.slice(0, index - 1), moved, ...rest.slice(index - 1)];
}

export function changeTask(tasks: readonly RecommendedTask[], index: number, change: Partial<RecommendedTask>): RecommendedTask[] {
  return tasks.map((task, at) => (at === index ? { ...task, ...change } : task));
}

export const NEW_TASK: RecommendedTask = { description: '', owner: '', dueOn: null };
