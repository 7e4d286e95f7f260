import { AppPermission } from "@lathe/protocol/ship";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PERMISSION_NAMES } from "./ship-names.ts";
import type { ShipForm } from "./use-ship-form.ts";

interface PackageFieldsProps {
  form: ShipForm;
  /** The highest version code of this package so far; null: there is none. */
  highestCode: number | null;
}

/** What Android knows an app by, and what it lets the app do. */
export function PackageFields({ form, highestCode }: PackageFieldsProps) {
  const { fields, problems, known, change } = form;
  const isAnother = known.packageId !== undefined && fields.packageId.trim() !== known.packageId;
  return (
    <div className="space-y-3">
      <div>
        <Field
          label="Package id"
          placeholder={known.packageId ?? "Made of the app's name"}
          autoComplete="off"
          autoCapitalize="none"
          className="font-mono text-sm"
          value={fields.packageId}
          hint="What phones and stores know the app by, like com.example.app. It stays for ever once it is shipped."
          problem={problems.packageId}
          onChange={({ target }) => change({ packageId: target.value })}
        />
        {isAnother && fields.packageId.trim() !== "" && (
          <Notice tone="warning" className="mt-1.5">
            So far it was <span className="font-mono text-sm">{known.packageId}</span>. With another package id phones
            take it for another app: those who have it get no update, and both can be installed beside each other.
          </Notice>
        )}
      </div>
      <Field
        label="Version code"
        inputMode="numeric"
        autoComplete="off"
        placeholder={highestCode === null ? "1" : String(highestCode + 1)}
        value={fields.versionCode}
        hint={
          highestCode === null
            ? "A whole number that rises with each update. Left empty, it rises by itself."
            : `The last one was ${highestCode}. Left empty, it rises by itself.`
        }
        problem={problems.versionCode}
        onChange={({ target }) => change({ versionCode: target.value })}
      />
      <Permissions form={form} />
      <Field
        label="Own links"
        placeholder="myapp"
        autoComplete="off"
        autoCapitalize="none"
        className="font-mono text-sm"
        value={fields.schemes}
        hint="Links that begin so open the app, like myapp://start. Several with spaces between them."
        problem={problems.schemes}
        onChange={({ target }) => change({ schemes: target.value })}
      />
      <Field
        label="Web addresses"
        placeholder="example.com"
        autoComplete="off"
        autoCapitalize="none"
        inputMode="url"
        className="font-mono text-sm"
        value={fields.hosts}
        hint="Links to these addresses can be opened with the app. Several with spaces between them."
        problem={problems.hosts}
        onChange={({ target }) => change({ hosts: target.value })}
      />
      <div>
        <Checkbox
          label="May speak to servers without encryption (http)"
          checked={fields.allowsHttp}
          onChange={(allowsHttp) => change({ allowsHttp })}
        />
        <p className="pl-6.5 text-sm text-faint">Only for a back end in your own network. Others can read it there.</p>
      </div>
    </div>
  );
}

function Permissions({ form: { fields, problems, known, change } }: { form: ShipForm }) {
  const { permissions } = fields;
  const found = known.permissions ?? [];
  return (
    <fieldset aria-describedby="ship-permissions-words">
      <legend className="mb-1 text-sm font-medium text-muted">Permissions</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {known.permissions === undefined && (
          <Checkbox
            label="Those that the app's code uses"
            checked={permissions === null}
            onChange={(isFound) => change({ permissions: isFound ? null : found })}
          />
        )}
        {permissions !== null &&
          AppPermission.options.map((permission) => (
            <Checkbox
              key={permission}
              label={PERMISSION_NAMES[permission]}
              checked={permissions.includes(permission)}
              onChange={(isOn) =>
                change({
                  permissions: AppPermission.options.filter((one) =>
                    one === permission ? isOn : permissions.includes(one),
                  ),
                })
              }
            />
          ))}
      </div>
      <p
        id="ship-permissions-words"
        className={problems.permissions === undefined ? "text-sm text-faint" : "text-sm text-danger"}
      >
        {problems.permissions ?? "The phone asks its owner the first time that the app wants one of them."}
      </p>
    </fieldset>
  );
}
