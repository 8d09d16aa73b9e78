import type { StepMapping } from "../xml/foreign-step.ts";

/** Every step type and script of the Microsoft Deployment Toolkit (steps.md §9). */
export const toolkitMappings: readonly StepMapping[] = [];
