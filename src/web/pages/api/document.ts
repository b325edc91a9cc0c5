/** The part of an OpenAPI 3.1 document that the reference shows. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Contents }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: {
    readonly description?: string;
    readonly type?: string | readonly string[];
    readonly enum?: readonly unknown[];
  };
}

export type Contents = Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>>;

/** The name of the schema that contents refer to; undefined where they say it in place. */
export function schemaName(schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const { $ref } = schema ?? {};
  return typeof $ref === 'string' ? $ref.replace('#/components/schemas/', '') : undefined;
}
