/** As much of an OpenAPI document as merging needs. */
export interface OpenApi {
  readonly info?: { readonly title?: string };
  readonly paths?: object;
  readonly components?: object;
}

/** One service's description, and where its paths begin for those outside. */
export interface Part {
  readonly name: string;
  readonly prefix: string;
  readonly document: OpenApi;
  /** Parameters that the prefix brings with it. */
  readonly parameters?: readonly object[];
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const INTERNAL = /^\/(health|metrics|published-events|internal)(\/|$)/;

/** Every reference to a component, wherever it stands, made to point to the component's new name. */
const renamed = (value: unknown, rename: (name: string) => string): unknown => {
  if (typeof value === 'string')
    return value.replace(
      /^(#\/components\/(?!securitySchemes)\w+\/)(.+)$/,
      (_, path: string, name: string) => path + rename(name),
    );
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, rename));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, renamed(entry, rename)]));
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const operationOf = ({ name, document }: Part, operation: Record<string, unknown>): Record<string, unknown> => {
  const { security, tags, operationId, ...rest } = operation;
  const isPublic = JSON.stringify(security) === '[{}]';
  const [tag] = Array.isArray(tags) ? tags.map(String) : [];
  const ownTag = tag && tag.toLowerCase() !== name ? `${capitalized(name)}: ${tag}` : (document.info?.title ?? name);
  return {
    ...rest,
    tags: [ownTag],
    ...(operationId ? { operationId: `${name}_${String(operationId)}` } : {}),
    ...(isPublic ? { security } : {}),
  };
};

const pathItemOf = (part: Part, item: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { parameters = [] } = item as { parameters?: readonly object[] };
  const merged = [...(part.parameters ?? []), ...parameters];
  const members = Object.entries(item).map(([key, member]) =>
    METHODS.has(key) ? [key, operationOf(part, member as Record<string, unknown>)] : [key, member],
  );
  return { ...Object.fromEntries(members), ...(merged.length > 0 ? { parameters: merged } : {}) };
};

type Named = Record<string, Record<string, unknown>>;

export interface Merged {
  readonly paths: Named;
  readonly components: Named;
}

/** One document for all services: paths as they are outside, components told apart by their service. */
export const merge = (parts: readonly Part[]): Merged => {
  const paths: Named = {};
  const components: Named = {};
  for (const part of parts) {
    const rename = (name: string): string => `${part.name}.${name}`;
    for (const [path, item] of Object.entries(part.document.paths ?? {}))
      if (!INTERNAL.test(path))
        paths[`${part.prefix}${path === '/' ? '' : path}`] = pathItemOf(
          part,
          renamed(item, rename) as Record<string, unknown>,
        );
    for (const [kind, named] of Object.entries(part.document.components ?? {}))
      if (kind !== 'securitySchemes')
        for (const [name, component] of Object.entries(named as object))
          (components[kind] ??= {})[rename(name)] = renamed(component, rename);
  }
  return { paths, components };
};
