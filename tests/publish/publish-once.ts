import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { publish } from "../../pipeline/publish/index.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"

/** A process of its own that publishes the small dataset with a number of its own into a folder: to be killed. */
const [dist = "", number = "0"] = process.argv.slice(2)
const releases = [...facts.releases, { version: `2.0.${number}`, date: "2020-05-01", summary: `Number ${number}.` }]

process.stdout.write("began\n")
await Effect.runPromise(publish(sourceOf(dataset), { dist, facts: { ...facts, releases } }).pipe(Effect.provide(NodeServices.layer)))
