"""Prints a table as JSON, one array a row, as a reader gives it: read.py csv|pandas|parquet FILE [DATE COLUMN ...]"""

import json
import sys

reader, path, *dates = sys.argv[1:]


def plain(cell):
    """A cell as JSON has it; missing is null."""
    if hasattr(cell, "tolist"):
        cell = cell.tolist()
    if isinstance(cell, list):
        return cell
    if cell is None or cell != cell:
        return None
    if hasattr(cell, "isoformat"):
        return cell.isoformat()[:10]
    return cell


if reader == "csv":
    import csv

    # Cells may be longer than the module's default of 131,072 characters.
    csv.field_size_limit(sys.maxsize)
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
else:
    import pandas as pd

    if reader == "pandas":
        # Without the two settings pandas takes words such as "NA", "None" and "null" for missing.
        table = pd.read_csv(path, keep_default_na=False, na_values=[""], parse_dates=dates)
    else:
        table = pd.read_parquet(path)
    rows = table.astype(object).values.tolist()

json.dump([[plain(cell) for cell in row] for row in rows], sys.stdout)
