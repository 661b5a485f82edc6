/** How a name that Workato shows may come from a name that was sent. */
export type StoredForm = 
/** Cut, escaped, without or with other punctuation, or with a number in parentheses because it was taken. */
"certain-form"
/** One contains the other: a prefix, a suffix or a shorter cut, which two clients of one team may share by chance. */
 | "related";
/** How a live name may be the stored form of a declared one; null if nothing suggests it. */
export declare function storedForm(declared: string, live: string): StoredForm | null;
/** The other names of which a live name is an escaped form: escaped once, or twice. */
export declare function escapedFrom(live: string): readonly string[];
