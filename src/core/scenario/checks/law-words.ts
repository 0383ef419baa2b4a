/**
 * Words by which a text names a rule of one State's law, in the languages that cases are written in: numbered provisions, named codes and
 * acts, time limits, vacating. Few and sure ones: everyday words of a court depend on no particular law.
 */
export const LAW_WORDS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(?:section|article|rule|paragraph) \d+/iu,
    /\bthe \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:Act|Code)\b/u,
    /\b(?:Act|Code) of \d{4}\b/u,
    /\b(?:penal|criminal|civil|labour) code\b/iu,
    /\bstatut(?:e|es|ory)\b/iu,
    /\blimitation period\b|\bstatutory time limit\b|\bage of criminal responsibility\b/iu,
    /\bvacat(?:e|ed|es|ing|ur) the (?:conviction|plea|record)\b|\bvacatur\b/iu,
  ],
  fr: [
    /\b(?:article|alinéa|règle) \d+/iu,
    /\bcode (?:pénal|civil|du travail|de procédure)/iu,
    /\bloi du \d|\bloi n[o°]/iu,
    /\bdélai de prescription\b|\bprescription de l’action\b|\bmajorité pénale\b/iu,
  ],
  ar: [
    /المادة \d|المادة \(|المادة [٠-٩]/u,
    /قانون (?:العقوبات|الإجراءات|العمل)/u,
    /بالتقادم|مدة التقادم|سن المسؤولية الجنائية/u,
  ],
};
