import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { publish } from "../../pipeline/publish/index.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"

/** Script that publishes the small dataset into a folder, with a number in its version: publish-once.ts FOLDER NUMBER. It runs as a process that is killed. */
const [dist = "", number = "0"] = process.argv.slice(2)
const releases = [...facts.releases, { version: `2.0.${number}`, date: "2020-05-01", summary: `Number ${number}.` }]

process.stdout.write("began\n")
await Effect.runPromise(publish(sourceOf(dataset), { dist, facts: { ...facts, releases } }).pipe(Effect.provide(NodeServices.layer)))
