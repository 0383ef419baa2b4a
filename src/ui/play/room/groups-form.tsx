import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { announce } from "../../shared/announcer.tsx";
import { Button } from "../../shared/button.tsx";
import styles from "./room-setup.module.css";
import { type GroupWish, LEAST_GROUPS, MOST_GROUPS, type SetupProblem, withRole } from "./room-wish.ts";

interface GroupsFormProps {
  groups: readonly GroupWish[];
  roles: readonly Role[];
  /** What is wrong with each group, once somebody has tried to start. */
  problems: readonly (SetupProblem | undefined)[];
  onChange: (groups: GroupWish[]) => void;
}

/** The groups of a room with their names and roles. A role that one group takes is taken from the group that had it. */
export function GroupsForm({ groups, roles, problems, onChange }: GroupsFormProps) {
  const { t, i18n } = useTranslation("room");
  const list = useRef<HTMLDivElement>(null);
  const free = roles.filter((role) => !groups.some((group) => group.roles.includes(role)));
  const add = () => {
    const key = Math.max(...groups.map((group) => group.key)) + 1;
    onChange([...groups, { key, name: t("setup.group", { number: groups.length + 1 }), roles: free.slice(0, 1) }]);
    announce(t("setup.added"));
  };
  const remove = (key: number) => {
    onChange(groups.filter((group) => group.key !== key));
    announce(t("setup.removed"));
    list.current?.querySelector<HTMLElement>("[data-group-name]")?.focus();
  };
  const names = new Intl.ListFormat(i18n.language).format(free.map((role) => t(`common:role.${role}`)));

  return (
    <div ref={list} className={styles.groups}>
      {groups.map((group, place) => (
        <fieldset key={group.key} className={styles.group}>
          <legend>{t("setup.group", { number: place + 1 })}</legend>
          <label className={styles.name}>
            <span>{t("setup.name")}</span>
            <input
              type="text"
              data-group-name=""
              maxLength={60}
              autoComplete="off"
              value={group.name}
              aria-invalid={problems[place] !== undefined}
              aria-describedby={problems[place] ? `problem-${group.key}` : undefined}
              onChange={(event) =>
                onChange(groups.map((one) => (one.key === group.key ? { ...one, name: event.target.value } : one)))
              }
            />
          </label>
          <div role="group" aria-label={t("setup.roles-of", { group: group.name })} className={styles.roles}>
            {roles.map((role) => (
              <label key={role} className={styles.role}>
                <input
                  type="checkbox"
                  checked={group.roles.includes(role)}
                  onChange={(event) => onChange(withRole(groups, group.key, role, event.target.checked))}
                />
                {t(`common:role.${role}`)}
              </label>
            ))}
          </div>
          {problems[place] && (
            <p id={`problem-${group.key}`} role="alert" className={styles.problem}>
              {t(`setup.problem.${problems[place]}`)}
            </p>
          )}
          {groups.length > LEAST_GROUPS && (
            <Button
              look="pill"
              aria-label={t("setup.remove-named", { group: group.name })}
              onClick={() => remove(group.key)}
            >
              {t("setup.remove")}
            </Button>
          )}
        </fieldset>
      ))}
      <p className={styles.below}>
        {groups.length < MOST_GROUPS && <Button onClick={add}>{t("setup.add")}</Button>}
        <span className={styles.soft}>
          {free.length === 0 ? t("setup.all-taken") : t("setup.by-colleagues", { roles: names })}
        </span>
      </p>
    </div>
  );
}
