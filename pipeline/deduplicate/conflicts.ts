import type { Facts } from "../../schemas/inputs.ts";
import type { Link } from "./index.ts";
import { linkEnd, type Pair } from "./link.ts";
import { type InContext, opposite } from "./polarity.ts";
import type { Sentence, Text } from "./text.ts";

/** The pairs as links, each with what the two sides disagree on. */
export const findConflicts = (
	pairs: readonly Pair[],
	_facts: Facts,
): readonly Link[] => {
	const context = new Map<Text, (sentence: Sentence) => InContext>();
	const inContext = (text: Text, sentence: Sentence): InContext => {
		const found = context.get(text) ?? contextOf(text);
		context.set(text, found);
		return found(sentence);
	};
	return pairs.map((pair) => ({
		a: linkEnd(pair.aText, pair.a),
		b: linkEnd(pair.bText, pair.b),
		kind: pair.kind,
		similarity: pair.similarity,
		conflict:
			pair.kind !== "exact" &&
			opposite(inContext(pair.aText, pair.a), inContext(pair.bText, pair.b))
				? "polarity"
				: "none",
	}));
};

const contextOf = (text: Text): ((sentence: Sentence) => InContext) => {
	const place = new Map(
		text.sentences.map((sentence, index) => [sentence, index]),
	);
	return (sentence) => {
		const at = place.get(sentence)!;
		return {
			words: sentence.words,
			before: text.sentences[at - 1]?.words ?? [],
			after: text.sentences[at + 1]?.words ?? [],
			isQuestion: /\?[^\p{L}\p{N}]*$/u.test(
				text.page.page.raw.slice(sentence.start, sentence.end).slice(-8),
			),
		};
	};
};
