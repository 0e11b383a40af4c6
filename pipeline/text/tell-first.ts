/** Says the first twenty of some faults, a line each, and how many more there are. */
export const tellFirst = <Fault>(faults: readonly Fault[], tell: (fault: Fault) => string): string => {
  const told = faults.slice(0, 20).map(tell)
  return [...told, ...(faults.length > told.length ? [`and ${faults.length - told.length} more`] : [])].join("\n")
}
