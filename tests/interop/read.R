# Prints the cells of a CSV file, column by column, each as its length in bytes, a colon and its text; a missing one as "-:".
# read.R FILE OUTPUT
args <- commandArgs(trailingOnly = TRUE)
table <- read.csv(args[1], fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
out <- file(args[2], "wb")
for (column in table) if (length(column) > 0) {
  cells <- if (is.numeric(column)) sprintf("%.17g", column) else enc2utf8(as.character(column))
  lengths <- ifelse(is.na(column), "-", nchar(cells, "bytes"))
  cells[is.na(column)] <- ""
  writeBin(charToRaw(paste0(lengths, ":", cells, collapse = "")), out)
}
close(out)
