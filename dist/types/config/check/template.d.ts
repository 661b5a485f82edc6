/** The placeholders that the template of a place can contain. */
export declare const placeholders: readonly string[];
/** A problem of a template, and the fix. */
export interface TemplateFinding {
    readonly message: string;
    readonly fix: string;
}
/** Whether the template is a path, and other templates of the place that can also distinguish clients. */
interface TemplateOptions {
    readonly folders: boolean;
    readonly otherTemplates: string;
}
/** The problems of the template of a place, which must begin with literal text, contain the client's name or id, and have no `..` after a placeholder. */
export declare function templateFindings(template: string, { folders, otherTemplates }?: TemplateOptions): readonly TemplateFinding[];
/** The finding for a template with `..` after a placeholder, or null. */
export declare function parentFolderFinding(template: string): TemplateFinding | null;
/** The findings for unknown placeholders and unmatched braces. */
export declare function unknownPlaceholders(template: string): readonly TemplateFinding[];
export {};
